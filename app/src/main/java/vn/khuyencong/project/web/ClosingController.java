package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.AcceptPart;
import vn.khuyencong.project.AcceptProject;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.CloseAcceptance;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.SettleProject;
import vn.khuyencong.project.Settlement.Reasons;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Dong;

/** Acceptance and settlement. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class ClosingController {

    private static final String LINE = "line-";
    private static final String GIVEN_UP = "given-up-";
    private static final String REASON = "reason-";

    private final StepForms forms;
    private final AcceptProject acceptProject;
    private final CloseAcceptance closeAcceptance;
    private final AcceptPart acceptPart;
    private final SettleProject settleProject;

    ClosingController(
            StepForms forms,
            AcceptProject acceptProject,
            CloseAcceptance closeAcceptance,
            AcceptPart acceptPart,
            SettleProject settleProject) {
        this.forms = forms;
        this.acceptProject = acceptProject;
        this.closeAcceptance = closeAcceptance;
        this.acceptPart = acceptPart;
        this.settleProject = settleProject;
    }

    @GetMapping("/de-an/{id}/nghiem-thu")
    ModelAndView acceptance(@PathVariable UUID id) {
        return forms.open(id, Step.ACCEPT);
    }

    @PostMapping("/de-an/{id}/nghiem-thu")
    ModelAndView accept(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        if (typed.ticked("closing")) {
            var closing = new CloseAcceptance.Closing(
                    typed.text("number"), typed.day("acceptedOn"), givenUp(typed), typed.text("note"));
            return forms.post(id, Step.ACCEPT, typed, () -> closeAcceptance.close(id, typed.version(), closing));
        }
        var acceptance =
                new Acceptance(typed.text("number"), typed.day("acceptedOn"), lines(typed), typed.text("note"));
        return forms.post(id, Step.ACCEPT, typed, () -> acceptProject.accept(id, typed.version(), acceptance));
    }

    @GetMapping("/de-an/{id}/nghiem-thu-tung-phan")
    ModelAndView part(@PathVariable UUID id) {
        return forms.open(id, Step.ACCEPT_PART);
    }

    @PostMapping("/de-an/{id}/nghiem-thu-tung-phan")
    ModelAndView acceptPart(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var place = typed.text("place").isEmpty() ? null : typed.id("place");
        var lines = typed.values().containsKey("cost") ? List.of(typed.amount("cost")) : lines(typed);
        var part = PartAcceptance.told(
                typed.id("requestId"), place, typed.text("number"), typed.day("acceptedOn"), lines, typed.text("note"));
        return forms.post(id, Step.ACCEPT_PART, typed, () -> acceptPart.accept(id, typed.version(), part));
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

    private static Map<UUID, String> givenUp(Typed typed) {
        return typed.values().entrySet().stream()
                .filter(entry -> entry.getKey().matches(GIVEN_UP + "[0-9a-f-]{36}"))
                .collect(Collectors.toMap(
                        entry -> UUID.fromString(entry.getKey().substring(GIVEN_UP.length())),
                        entry -> entry.getValue().strip()));
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
