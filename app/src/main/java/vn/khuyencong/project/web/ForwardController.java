package vn.khuyencong.project.web;

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
import vn.khuyencong.project.ForwardProject;
import vn.khuyencong.project.Forwarding.Answer;
import vn.khuyencong.project.Forwarding.Result;
import vn.khuyencong.project.RecordAgencyAnswer;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Dong;

/** National money: to the ministry's agency, what it answered, and completing what it asked for. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class ForwardController {

    private final StepForms forms;
    private final ForwardProject forward;
    private final RecordAgencyAnswer answers;

    ForwardController(StepForms forms, ForwardProject forward, RecordAgencyAnswer answers) {
        this.forms = forms;
        this.forward = forward;
        this.answers = answers;
    }

    @GetMapping("/de-an/{id}/gui-cuc")
    ModelAndView forwarding(@PathVariable UUID id) {
        return forms.open(id, Step.FORWARD);
    }

    @PostMapping("/de-an/{id}/gui-cuc")
    ModelAndView forward(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var sentOn = typed.day("sentOn");
        return forms.post(
                id, Step.FORWARD, typed, () -> forward.forward(id, typed.version(), typed.text("letter"), sentOn));
    }

    @GetMapping("/de-an/{id}/cuc-dat")
    ModelAndView passing(@PathVariable UUID id) {
        return forms.open(id, Step.AGENCY_PASS);
    }

    @PostMapping("/de-an/{id}/cuc-dat")
    ModelAndView pass(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return answer(id, Result.PASSED, typed, typed.amount("selected"), "note");
    }

    @GetMapping("/de-an/{id}/cuc-tra-lai")
    ModelAndView returning(@PathVariable UUID id) {
        return forms.open(id, Step.AGENCY_RETURN);
    }

    @PostMapping("/de-an/{id}/cuc-tra-lai")
    ModelAndView giveBack(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(id, Result.RETURNED, new Typed(form), null, "reason");
    }

    @GetMapping("/de-an/{id}/cuc-khong-chon")
    ModelAndView refusing(@PathVariable UUID id) {
        return forms.open(id, Step.AGENCY_REFUSE);
    }

    @PostMapping("/de-an/{id}/cuc-khong-chon")
    ModelAndView refuse(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        return answer(id, Result.REFUSED, new Typed(form), null, "reason");
    }

    @GetMapping("/de-an/{id}/chuyen-bo-sung")
    ModelAndView passingBack(@PathVariable UUID id) {
        return forms.open(id, Step.PASS_BACK);
    }

    @PostMapping("/de-an/{id}/chuyen-bo-sung")
    ModelAndView passBack(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(id, Step.PASS_BACK, typed, () -> forward.passBack(id, typed.version(), typed.text("reason")));
    }

    @GetMapping("/de-an/{id}/bo-sung-xong")
    ModelAndView completing(@PathVariable UUID id) {
        return forms.open(id, Step.COMPLETE);
    }

    @PostMapping("/de-an/{id}/bo-sung-xong")
    ModelAndView complete(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(
                id, Step.COMPLETE, typed, () -> forward.complete(id, typed.version(), typed.text("completed")));
    }

    private ModelAndView answer(UUID id, Result result, Typed typed, @Nullable Dong amount, String note) {
        var answeredOn = typed.day("answeredOn");
        var answer = new Answer(result, typed.text("number"), answeredOn, amount, typed.text(note));
        return forms.post(
                id, RecordAgencyAnswer.step(result), typed, () -> answers.answer(id, typed.version(), answer));
    }
}
