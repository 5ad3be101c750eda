package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.ChangeDeciders;
import vn.khuyencong.project.ChangeDecision;
import vn.khuyencong.project.CloseStopped;
import vn.khuyencong.project.DecideChange;
import vn.khuyencong.project.Step;

/** A request for a change is decided by whom the norm names; a stopped đề án is closed. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class ChangeDecisionController {

    private static final String GRANTED = "granted";

    private final StepForms forms;
    private final ChangeDeciders deciders;
    private final DecideChange decide;
    private final CloseStopped close;

    ChangeDecisionController(StepForms forms, ChangeDeciders deciders, DecideChange decide, CloseStopped close) {
        this.forms = forms;
        this.deciders = deciders;
        this.decide = decide;
        this.close = close;
    }

    @GetMapping("/de-an/{id}/quyet-dinh-dieu-chinh")
    ModelAndView decision(@PathVariable UUID id) {
        return forms.open(id, deciders.step(id, false));
    }

    @PostMapping("/de-an/{id}/quyet-dinh-dieu-chinh")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var granted = typed.oneOf("outcome", GRANTED, "refused").equals(GRANTED);
        var decision = new ChangeDecision(granted, typed.text("number"), typed.day("decidedOn"), typed.text("note"));
        var step = deciders.step(id, granted);
        return forms.post(id, step, typed, () -> decide.decide(step, id, typed.version(), decision));
    }

    @GetMapping("/de-an/{id}/ket-thuc-ngung")
    ModelAndView closing(@PathVariable UUID id) {
        return forms.open(id, Step.CLOSE_STOPPED);
    }

    @PostMapping("/de-an/{id}/ket-thuc-ngung")
    ModelAndView close(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var closedOn = typed.day("closedOn");
        return forms.post(
                id, Step.CLOSE_STOPPED, typed, () -> close.close(id, typed.version(), typed.text("number"), closedOn));
    }
}
