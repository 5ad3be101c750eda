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
import vn.khuyencong.organisation.Tasks;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.web.Pages;

/** Tasks and powers of a body: given by a decision, ended by a decision. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.ORGANISATION)
@RequestMapping("/to-chuc/{id}/nhiem-vu")
class TaskController {

    /** How the place in the law is known; nothing a user enters is of the sample. */
    private static final Reading[] READINGS = {Reading.READ, Reading.READ_AMENDED, Reading.PARTLY_READ, Reading.RECALLED
    };

    private final Tasks tasks;
    private final BodyForms forms;

    TaskController(Tasks tasks, BodyForms forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id) {
        return Pages.page(FormPage.VIEW, forms.page(id, task(), Map.of()));
    }

    @PostMapping
    ModelAndView charge(@PathVariable UUID id, @RequestParam Map<String, String> values) {
        return forms.answer(
                id,
                task(),
                values,
                "organisation.flash.charged",
                typed -> new Tasks.NewTask(
                        id,
                        typed.required("what", 1000),
                        typed.day("from"),
                        typed.paper(),
                        typed.optional("citation", 300),
                        typed.choice("reading", READINGS)),
                tasks::charge);
    }

    @GetMapping("/{task}/ket-thuc")
    ModelAndView endForm(@PathVariable UUID id, @PathVariable UUID task) {
        return Pages.page(FormPage.VIEW, forms.page(id, end(task), Map.of()));
    }

    @PostMapping("/{task}/ket-thuc")
    ModelAndView end(@PathVariable UUID id, @PathVariable UUID task, @RequestParam Map<String, String> values) {
        return forms.answer(
                id,
                end(task),
                values,
                "organisation.flash.task-ended",
                typed -> new Ending(typed.day("end"), typed.paper()),
                ending -> tasks.end(task, ending.day(), ending.paper()));
    }

    private BodyForms.Form task() {
        return new BodyForms.Form(
                "organisation.form.task",
                "",
                "nhiem-vu",
                "organisation.form.save",
                List.of(
                        Input.area("what"),
                        Input.day("from").with("organisation.help.from"),
                        Input.text("decision"),
                        Input.day("decidedOn"),
                        Input.text("citation").orNothing().with("organisation.help.citation"),
                        Input.choice("reading", forms.options(READINGS, "organisation.reading."))));
    }

    private static BodyForms.Form end(UUID task) {
        return new BodyForms.Form(
                "organisation.form.task-end",
                "",
                "nhiem-vu/" + task + "/ket-thuc",
                "organisation.form.save",
                Ending.INPUTS);
    }
}
