package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.CounterpartPaper;
import vn.khuyencong.project.KeepCounterpart;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The papers on counterpart money: entered by whoever carries the đề án out, answered by the office that accepts. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
@RequestMapping("/de-an/{id}/nguon-von/doi-ung")
class CounterpartController {

    private static final String VIEW = "project/source";

    private final SourcePages pages;
    private final KeepCounterpart keeping;

    CounterpartController(SourcePages pages, KeepCounterpart keeping) {
        this.pages = pages;
        this.keeping = keeping;
    }

    @PostMapping
    ModelAndView enter(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var paper = new CounterpartPaper(
                typed.id("requestId"),
                typed.text("number"),
                typed.day("paidOn"),
                typed.text("payee"),
                typed.text("content"),
                typed.amount("amount"));
        var problems = typed.problems().isEmpty() ? Problems.of(keeping.enter(id, paper)) : typed.problems();
        return problems.isEmpty()
                ? Pages.redirect(SourcePage.address(id), "project.counterpart.entered", paper.number(), paper.amount())
                : Pages.unprocessable(VIEW, pages.page(id, typed.values(), problems));
    }

    @PostMapping("/{paper}/go")
    ModelAndView takeOut(@PathVariable UUID id, @PathVariable UUID paper) {
        return answered(id, keeping.takeOut(id, paper), "project.counterpart.taken-out");
    }

    @PostMapping("/{paper}/xac-nhan")
    ModelAndView confirm(@PathVariable UUID id, @PathVariable UUID paper) {
        return answered(id, keeping.answer(id, paper, true, ""), "project.counterpart.is-confirmed");
    }

    @PostMapping("/{paper}/khong-tinh")
    ModelAndView refuse(@PathVariable UUID id, @PathVariable UUID paper, @RequestParam Map<String, String> form) {
        return answered(
                id, keeping.answer(id, paper, false, new Typed(form).text("why")), "project.counterpart.is-refused");
    }

    private ModelAndView answered(UUID id, List<Finding> findings, String done) {
        return findings.isEmpty()
                ? Pages.redirect(SourcePage.address(id), done)
                : Pages.unprocessable(VIEW, pages.page(id, Map.of(), Problems.of(findings)));
    }
}
