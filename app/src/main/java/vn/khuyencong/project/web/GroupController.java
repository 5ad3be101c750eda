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
import vn.khuyencong.project.MoveGroupPlan;
import vn.khuyencong.project.Step;

/** The way of an implementation plan: handed in, appraised or returned, approved. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class GroupController {

    private final StepForms forms;
    private final MoveGroupPlan move;

    GroupController(StepForms forms, MoveGroupPlan move) {
        this.forms = forms;
        this.move = move;
    }

    @GetMapping("/de-an/{id}/nop-ke-hoach-thuc-hien")
    ModelAndView submission(@PathVariable UUID id) {
        return forms.open(id, Step.SUBMIT_GROUP_PLAN);
    }

    @PostMapping("/de-an/{id}/nop-ke-hoach-thuc-hien")
    ModelAndView submit(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(id, Step.SUBMIT_GROUP_PLAN, typed, () -> move.submit(id, typed.version()));
    }

    @GetMapping("/de-an/{id}/tham-dinh-ke-hoach-thuc-hien")
    ModelAndView appraisal(@PathVariable UUID id) {
        return forms.open(id, Step.APPRAISE_GROUP_PLAN);
    }

    @PostMapping("/de-an/{id}/tham-dinh-ke-hoach-thuc-hien")
    ModelAndView appraise(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(
                id, Step.APPRAISE_GROUP_PLAN, typed, () -> move.appraise(id, typed.version(), typed.text("opinion")));
    }

    @GetMapping("/de-an/{id}/tra-lai-ke-hoach-thuc-hien")
    ModelAndView giving(@PathVariable UUID id) {
        return forms.open(id, Step.RETURN_GROUP_PLAN);
    }

    @PostMapping("/de-an/{id}/tra-lai-ke-hoach-thuc-hien")
    ModelAndView giveBack(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        return forms.post(
                id, Step.RETURN_GROUP_PLAN, typed, () -> move.giveBack(id, typed.version(), typed.text("reason")));
    }

    @GetMapping("/de-an/{id}/phe-duyet-ke-hoach-thuc-hien")
    ModelAndView decision(@PathVariable UUID id) {
        return forms.open(id, Step.APPROVE_GROUP_PLAN);
    }

    @PostMapping("/de-an/{id}/phe-duyet-ke-hoach-thuc-hien")
    ModelAndView approve(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var day = typed.day("decidedOn");
        return forms.post(
                id, Step.APPROVE_GROUP_PLAN, typed, () -> move.approve(id, typed.version(), typed.text("number"), day));
    }
}
