package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.MarkRecovery;
import vn.khuyencong.project.Recovery;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Hỗ trợ phục hồi: the mark of a đề án that helps after a disaster or an epidemic. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
@RequestMapping("/de-an/{id}/phuc-hoi")
class RecoveryController {

    private static final String VIEW = "project/recovery";

    private final RecoveryPages pages;
    private final MarkRecovery marking;

    RecoveryController(RecoveryPages pages, MarkRecovery marking) {
        this.pages = pages;
        this.marking = marking;
    }

    @GetMapping
    ModelAndView look(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id, Map.of(), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping
    ModelAndView mark(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var recovery = new Recovery(typed.text("ground"), typed.text("paper"), typed.text("reason"));
        var problems = Problems.of(marking.mark(id, recovery));
        return problems.isEmpty()
                ? Pages.redirect(RecoveryPage.address(id), "project.recovery.kept")
                : Pages.unprocessable(VIEW, pages.page(id, typed.values(), problems));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping("/bo")
    ModelAndView takeOff(@PathVariable UUID id) {
        var problems = Problems.of(marking.takeOff(id));
        return problems.isEmpty()
                ? Pages.redirect(RecoveryPage.address(id), "project.recovery.taken-off")
                : Pages.unprocessable(VIEW, pages.page(id, Map.of(), problems));
    }
}
