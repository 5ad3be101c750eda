package vn.khuyencong.budget.web;

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
import vn.khuyencong.budget.cycle.KeepCycle;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Chu trình ngân sách of a year: each step with its papers, and the forms of those that are the reader's. */
@Controller
@Allowed(to = Verb.READ, on = Matter.BUDGET)
@RequestMapping("/kinh-phi/chu-trinh/{year}")
class CycleController {

    private static final String VIEW = "budget/cycle";

    private final CyclePages pages;
    private final KeepCycle keeping;

    CycleController(CyclePages pages, KeepCycle keeping) {
        this.pages = pages;
        this.keeping = keeping;
    }

    @GetMapping
    ModelAndView cycle(@PathVariable int year) {
        return Pages.page(VIEW, pages.page(year, CycleForm.empty(), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.BUDGET)
    @PostMapping
    ModelAndView enter(@PathVariable int year, CycleForm form) {
        return switch (form.read(year)) {
            case CycleForm.Reading.Unreadable(var problems) -> again(year, form, problems);
            case CycleForm.Reading.Read(var wanted) -> {
                var findings = keeping.enter(wanted);
                yield findings.isEmpty()
                        ? Pages.redirect(CyclePage.address(year), "budget.cycle.entered", wanted.number())
                        : again(year, form, Problems.of(findings));
            }
        };
    }

    @Allowed(to = Verb.WRITE, on = Matter.BUDGET)
    @PostMapping("/{paper}/rut")
    ModelAndView withdraw(
            @PathVariable int year, @PathVariable UUID paper, @RequestParam(defaultValue = "") String because) {
        var findings = keeping.withdraw(year, paper, because);
        return findings.isEmpty()
                ? Pages.redirect(CyclePage.address(year), "budget.cycle.withdrawn")
                : again(year, CycleForm.empty(), Problems.of(findings));
    }

    private ModelAndView again(int year, CycleForm form, Problems problems) {
        return Pages.unprocessable(VIEW, pages.page(year, form, problems));
    }
}
