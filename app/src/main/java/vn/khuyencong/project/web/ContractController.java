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
import vn.khuyencong.project.ConfirmProgress;
import vn.khuyencong.project.Contract;
import vn.khuyencong.project.Progress;
import vn.khuyencong.project.ReportProgress;
import vn.khuyencong.project.SignContract;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.NotFound;

/** The contract, and the progress under it. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class ContractController {

    private final StepForms forms;
    private final SignContract signContract;
    private final ReportProgress reportProgress;
    private final ConfirmProgress confirmProgress;

    ContractController(
            StepForms forms,
            SignContract signContract,
            ReportProgress reportProgress,
            ConfirmProgress confirmProgress) {
        this.forms = forms;
        this.signContract = signContract;
        this.reportProgress = reportProgress;
        this.confirmProgress = confirmProgress;
    }

    @GetMapping("/de-an/{id}/hop-dong")
    ModelAndView contract(@PathVariable UUID id) {
        return forms.open(id, Step.SIGN_CONTRACT);
    }

    @PostMapping("/de-an/{id}/hop-dong")
    ModelAndView sign(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var contract =
                new Contract(typed.text("number"), typed.day("signedOn"), typed.amount("amount"), typed.day("endsOn"));
        return forms.post(id, Step.SIGN_CONTRACT, typed, () -> signContract.sign(id, typed.version(), contract));
    }

    @GetMapping("/de-an/{id}/tien-do")
    ModelAndView progress(@PathVariable UUID id) {
        return forms.open(id, Step.REPORT_PROGRESS);
    }

    @PostMapping("/de-an/{id}/tien-do")
    ModelAndView report(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var progress = new Progress(
                typed.amount("done"), typed.amount("investment"), typed.text("content"), typed.day("reportedOn"));
        return forms.post(id, Step.REPORT_PROGRESS, typed, () -> reportProgress.report(id, typed.version(), progress));
    }

    @GetMapping("/de-an/{id}/xac-nhan-tien-do")
    ModelAndView confirmation(@PathVariable UUID id) {
        return forms.open(id, Step.CONFIRM_PROGRESS);
    }

    @PostMapping("/de-an/{id}/xac-nhan-tien-do")
    ModelAndView confirm(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(
                id,
                Step.CONFIRM_PROGRESS,
                typed,
                () -> confirmProgress.confirm(id, typed.version(), report(typed), typed.text("note")));
    }

    private static UUID report(Typed typed) {
        try {
            return UUID.fromString(typed.text("report"));
        } catch (IllegalArgumentException _) {
            throw new NotFound("A form without its report");
        }
    }
}
