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
import vn.khuyencong.project.Step;
import vn.khuyencong.project.SubmitProject;
import vn.khuyencong.project.WithdrawProject;

/** The implementer hands in, or takes back. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class SubmissionController {

    private final StepForms forms;
    private final SubmitProject submitProject;
    private final WithdrawProject withdrawProject;

    SubmissionController(StepForms forms, SubmitProject submitProject, WithdrawProject withdrawProject) {
        this.forms = forms;
        this.submitProject = submitProject;
        this.withdrawProject = withdrawProject;
    }

    @GetMapping("/de-an/{id}/nop")
    ModelAndView submission(@PathVariable UUID id) {
        return forms.open(id, Step.SUBMIT);
    }

    @PostMapping("/de-an/{id}/nop")
    ModelAndView submit(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(id, Step.SUBMIT, typed, () -> submitProject.submit(id, typed.version()));
    }

    @GetMapping("/de-an/{id}/rut")
    ModelAndView withdrawal(@PathVariable UUID id) {
        return forms.open(id, Step.WITHDRAW);
    }

    @PostMapping("/de-an/{id}/rut")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(
                id, Step.WITHDRAW, typed, () -> withdrawProject.withdraw(id, typed.version(), typed.text("reason")));
    }
}
