package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.khuyencong.project.Appraisal;
import vn.khuyencong.project.AppraiseProject;
import vn.khuyencong.project.RefuseProject;
import vn.khuyencong.project.ReturnProject;
import vn.khuyencong.project.Step;

/** The appraiser returns, refuses or passes. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class AppraisalController {

    private static final String MARK = "meets-";

    private final StepForms forms;
    private final ReturnProject returnProject;
    private final RefuseProject refuseProject;
    private final AppraiseProject appraiseProject;

    AppraisalController(
            StepForms forms,
            ReturnProject returnProject,
            RefuseProject refuseProject,
            AppraiseProject appraiseProject) {
        this.forms = forms;
        this.returnProject = returnProject;
        this.refuseProject = refuseProject;
        this.appraiseProject = appraiseProject;
    }

    @GetMapping("/de-an/{id}/tra-lai")
    ModelAndView returning(@PathVariable UUID id) {
        return forms.open(id, Step.RETURN);
    }

    @PostMapping("/de-an/{id}/tra-lai")
    ModelAndView giveBack(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(
                id, Step.RETURN, typed, () -> returnProject.giveBack(id, typed.version(), typed.text("reason")));
    }

    @GetMapping("/de-an/{id}/tham-dinh")
    ModelAndView appraisal(@PathVariable UUID id) {
        return forms.open(id, Step.APPRAISE);
    }

    @PostMapping("/de-an/{id}/tham-dinh")
    ModelAndView appraise(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var proposed = typed.amount("proposed");
        return forms.post(
                id, Step.APPRAISE, typed, () -> appraiseProject.appraise(id, typed.version(), marks(typed), proposed));
    }

    @GetMapping("/de-an/{id}/khong-dat")
    ModelAndView refusal(@PathVariable UUID id) {
        return forms.open(id, Step.REFUSE);
    }

    @PostMapping("/de-an/{id}/khong-dat")
    ModelAndView refuse(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(id, Step.REFUSE, typed, () -> refuseProject.refuse(id, typed.version(), marks(typed)));
    }

    private static Appraisal marks(Typed typed) {
        var marks = typed.values().keySet().stream()
                .filter(name -> name.startsWith(MARK))
                .map(name -> name.substring(MARK.length()))
                .flatMap(AppraisalController::criterion)
                .map(id -> new Appraisal.Mark(id, meets(typed.text(MARK + id)), typed.text("remark-" + id)))
                .toList();
        return new Appraisal(marks, typed.text("conclusion"));
    }

    private static Stream<UUID> criterion(String id) {
        return id.matches("[0-9a-f-]{36}") ? Stream.of(UUID.fromString(id)) : Stream.empty();
    }

    private static @Nullable Boolean meets(String answer) {
        return switch (answer) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }
}
