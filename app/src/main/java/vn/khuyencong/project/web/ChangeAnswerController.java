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
import vn.khuyencong.project.AnswerChange;
import vn.khuyencong.project.AskChange;
import vn.khuyencong.project.Step;

/** A request for a change is taken back, confirmed, or given back with an opinion. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class ChangeAnswerController {

    private final StepForms forms;
    private final AskChange ask;
    private final AnswerChange answer;

    ChangeAnswerController(StepForms forms, AskChange ask, AnswerChange answer) {
        this.forms = forms;
        this.ask = ask;
        this.answer = answer;
    }

    @GetMapping("/de-an/{id}/rut-dieu-chinh")
    ModelAndView withdrawal(@PathVariable UUID id) {
        return forms.open(id, Step.WITHDRAW_CHANGE);
    }

    @PostMapping("/de-an/{id}/rut-dieu-chinh")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(
                id, Step.WITHDRAW_CHANGE, typed, () -> ask.withdraw(id, typed.version(), typed.text("reason")));
    }

    @GetMapping("/de-an/{id}/xac-nhan-dieu-chinh")
    ModelAndView confirmation(@PathVariable UUID id) {
        return forms.open(id, Step.CONFIRM_CHANGE);
    }

    @PostMapping("/de-an/{id}/xac-nhan-dieu-chinh")
    ModelAndView confirm(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(
                id, Step.CONFIRM_CHANGE, typed, () -> answer.confirm(id, typed.version(), typed.text("opinion")));
    }

    @GetMapping("/de-an/{id}/tra-lai-dieu-chinh")
    ModelAndView returning(@PathVariable UUID id) {
        return forms.open(id, Step.RETURN_CHANGE);
    }

    @PostMapping("/de-an/{id}/tra-lai-dieu-chinh")
    ModelAndView giveBack(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(
                id, Step.RETURN_CHANGE, typed, () -> answer.giveBack(id, typed.version(), typed.text("opinion")));
    }
}
