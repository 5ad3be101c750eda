package vn.khuyencong.project.web;

import java.util.Arrays;
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
import vn.khuyencong.budget.Source;
import vn.khuyencong.project.ChooseSource;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Which source of the State's money a đề án draws on. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class SourceController {

    private static final String VIEW = "project/source";

    private final SourcePages pages;
    private final ChooseSource chooseSource;

    SourceController(SourcePages pages, ChooseSource chooseSource) {
        this.pages = pages;
        this.chooseSource = chooseSource;
    }

    @GetMapping("/de-an/{id}/nguon-von")
    ModelAndView source(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id, Map.of(), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping("/de-an/{id}/nguon-von")
    ModelAndView choose(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var source = Arrays.stream(Source.values())
                .filter(one -> one.name().equals(typed.text("source")))
                .findFirst();
        var problems = source.isEmpty()
                ? Problems.NONE.with("source", Finding.of("budget.source-missing"))
                : Problems.of(chooseSource.choose(id, source.get(), typed.text("reason")));
        return problems.isEmpty()
                ? Pages.redirect(SourcePage.address(id), "project.source.chosen")
                : Pages.unprocessable(VIEW, pages.page(id, typed.values(), problems));
    }
}
