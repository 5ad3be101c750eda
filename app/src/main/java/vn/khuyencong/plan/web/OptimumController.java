package vn.khuyencong.plan.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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
import vn.khuyencong.web.Pages;

/** The best choice of a plan as a what-if. It only reads: a plan is changed on the page of its order, with a reason. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PLAN)
@RequestMapping("/ke-hoach/{id}")
class OptimumController {

    private static final String VIEW = "plan/optimum";
    private static final String PROGRESS = "plan/optimumprogress";

    private final OptimumPages pages;
    private final OptimumSheet sheet;

    OptimumController(OptimumPages pages, OptimumSheet sheet) {
        this.pages = pages;
        this.sheet = sheet;
    }

    @GetMapping("/phuong-an")
    ModelAndView page(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var page = pages.page(id, new OptimumForm(typed), OptimumPages.GLANCE);
        return page.problems().isEmpty() ? Pages.page(VIEW, page) : Pages.unprocessable(VIEW, page);
    }

    /** The same question answered again, as a table to take away. */
    @GetMapping("/phuong-an.xlsx")
    ResponseEntity<Resource> xlsx(@PathVariable UUID id, @RequestParam Map<String, String> typed, Locale language) {
        return sheet.of(pages.page(id, new OptimumForm(typed), OptimumPages.UNTIL_FOUND), language);
    }

    /** How far a search is, for the page that waits for it. */
    @GetMapping("/phuong-an/tien-do")
    ModelAndView progress(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return Pages.page(PROGRESS, pages.progress(id, new OptimumForm(typed)));
    }

    /** Ends the reader's own search. Once more, or after its end, it does nothing. */
    @PostMapping("/phuong-an/dung")
    ModelAndView stop(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var form = new OptimumForm(typed);
        pages.stop(id, form);
        return Pages.redirect(form.address(id));
    }
}
