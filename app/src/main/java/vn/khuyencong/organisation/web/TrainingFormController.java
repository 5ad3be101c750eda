package vn.khuyencong.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.organisation.capacity.CapacityRoles;
import vn.khuyencong.organisation.capacity.Trainings;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A course somebody of the centre took: entered, and withdrawn where it was wrong. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.CAPACITY)
@RequestMapping("/nang-luc/dao-tao")
class TrainingFormController {

    private static final String PATH = "/nang-luc/dao-tao";
    private static final int MOST_HOURS = 10_000;

    private final Trainings trainings;
    private final BodyForms forms;
    private final Choices choices;
    private final CapacityRoles roles;

    TrainingFormController(Trainings trainings, BodyForms forms, Choices choices, CapacityRoles roles) {
        this.trainings = trainings;
        this.forms = forms;
        this.choices = choices;
        this.roles = roles;
    }

    @GetMapping("/moi")
    ModelAndView form() {
        return Pages.page(
                FormPage.VIEW, page(Map.of("requestId", UUID.randomUUID().toString())));
    }

    @PostMapping("/moi")
    ModelAndView enter(@RequestParam Map<String, String> values) {
        return BodyForms.answer(
                page(values),
                new Typed(values),
                PATH,
                "organisation.flash.training-entered",
                typed -> new Trainings.NewTraining(
                        typed.id("person"),
                        typed.required("course", 300),
                        typed.optional("place", 300),
                        typed.day("from"),
                        typed.day("to"),
                        typed.number("hours", 1, MOST_HOURS),
                        typed.optional("certificate", 200),
                        typed.money("cost"),
                        typed.optional("decision", 200)),
                training -> trainings.enter(training, new Typed(values).request()));
    }

    @PostMapping("/{training}/rut")
    ModelAndView withdraw(@PathVariable UUID training) {
        trainings.withdraw(training);
        return Pages.redirect(PATH, "organisation.flash.training-withdrawn");
    }

    private FormPage page(Map<String, String> values) {
        if (!roles.mayTrain()) throw new NotAllowed("The centre enters the training of its people");
        return new FormPage(
                "organisation.form.training",
                "",
                "nang-luc",
                List.of(
                        new Option("/nang-luc", forms.text("organisation.capacity")),
                        new Option(PATH, forms.text("organisation.training"))),
                PATH + "/moi",
                "organisation.form.save",
                List.of(
                        Input.choice("person", choices.peopleOf(roles.own())),
                        Input.text("course"),
                        Input.text("place").orNothing(),
                        Input.day("from"),
                        Input.day("to").with("organisation.help.to"),
                        Input.number("hours"),
                        Input.text("certificate").orNothing(),
                        Input.money("cost").with("organisation.help.cost"),
                        Input.text("decision").orNothing()),
                values,
                Problems.NONE,
                false);
    }
}
