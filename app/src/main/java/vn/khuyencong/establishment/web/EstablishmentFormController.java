package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.establishment.register.KeepEstablishment;
import vn.khuyencong.establishment.register.KeepEstablishment.Outcome;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The office enters an establishment, or changes what is kept of it. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.ESTABLISHMENT)
class EstablishmentFormController {

    private static final String VIEW = "establishment/form";

    private final EstablishmentForms forms;
    private final KeepEstablishment register;

    EstablishmentFormController(EstablishmentForms forms, KeepEstablishment register) {
        this.forms = forms;
        this.register = register;
    }

    @GetMapping("/co-so/moi")
    ModelAndView empty() {
        return Pages.page(VIEW, forms.empty());
    }

    @PostMapping("/co-so/moi")
    ModelAndView enter(@RequestParam Map<String, String> sent) {
        var form = new EstablishmentForm(sent);
        var reading = form.read();
        return reading.problems().isEmpty()
                ? answer(null, form, register.enter(form.request(), reading.said(), form.ticked("looked")))
                : refused(null, form, reading.problems());
    }

    @GetMapping("/co-so/{id}/sua")
    ModelAndView kept(@PathVariable UUID id) {
        return Pages.page(VIEW, forms.kept(id));
    }

    @PostMapping("/co-so/{id}/sua")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var form = new EstablishmentForm(sent);
        var reading = form.read();
        if (!reading.problems().isEmpty()) return refused(id, form, reading.problems());
        try {
            return answer(id, form, register.change(id, form.version(), reading.said()));
        } catch (Stale _) {
            return Pages.stale(VIEW, forms.page(id, form, List.of(), true, Problems.NONE));
        }
    }

    private ModelAndView answer(@Nullable UUID id, EstablishmentForm form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var kept) -> Pages.redirect("/co-so/" + kept, "establishment.kept");
            case Outcome.Refused(var problems) -> refused(id, form, problems);
            case Outcome.Doubtful(var others) ->
                Pages.unprocessable(VIEW, forms.page(id, form, others, false, Problems.NONE));
        };
    }

    private ModelAndView refused(@Nullable UUID id, EstablishmentForm form, Problems problems) {
        return Pages.unprocessable(VIEW, forms.page(id, form, List.of(), false, problems));
    }
}
