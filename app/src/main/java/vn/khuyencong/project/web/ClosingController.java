package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import vn.khuyencong.project.AcceptProject;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.SettleProject;
import vn.khuyencong.project.Settlement.Reasons;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Dong;

/** Acceptance and settlement. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class ClosingController {

    private static final String LINE = "line-";
    private static final String REASON = "reason-";

    private final StepForms forms;
    private final AcceptProject acceptProject;
    private final SettleProject settleProject;

    ClosingController(StepForms forms, AcceptProject acceptProject, SettleProject settleProject) {
        this.forms = forms;
        this.acceptProject = acceptProject;
        this.settleProject = settleProject;
    }

    @GetMapping("/de-an/{id}/nghiem-thu")
    ModelAndView acceptance(@PathVariable UUID id) {
        return forms.open(id, Step.ACCEPT);
    }

    @PostMapping("/de-an/{id}/nghiem-thu")
    ModelAndView accept(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var acceptance =
                new Acceptance(typed.text("number"), typed.day("acceptedOn"), lines(typed), typed.text("note"));
        return forms.post(id, Step.ACCEPT, typed, () -> acceptProject.accept(id, typed.version(), acceptance));
    }

    @GetMapping("/de-an/{id}/quyet-toan")
    ModelAndView settlement(@PathVariable UUID id) {
        return forms.open(id, Step.SETTLE);
    }

    @PostMapping("/de-an/{id}/quyet-toan")
    ModelAndView settle(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var day = typed.day("settledOn");
        return forms.post(
                id,
                Step.SETTLE,
                typed,
                () -> settleProject.settle(id, typed.version(), typed.text("number"), day, reasons(typed)));
    }

    private static List<Dong> lines(Typed typed) {
        var lines = new ArrayList<Dong>();
        for (int i = 0; typed.values().containsKey(LINE + i); i++) {
            lines.add(typed.amount(LINE + i));
        }
        return lines;
    }

    private static Reasons reasons(Typed typed) {
        var reasons = new HashMap<String, String>();
        typed.values().forEach((name, value) -> {
            if (name.startsWith(REASON)) {
                reasons.put(name.substring(REASON.length()), value);
            }
        });
        return new Reasons(reasons);
    }
}
