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
import vn.khuyencong.project.CommuneStatement;
import vn.khuyencong.project.CommuneStatement.Kind;
import vn.khuyencong.project.StateForCommune;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The office of a commune confirms place and production, and witnesses acceptance, of what lies in its area. */
@Controller
@Allowed(to = Verb.CONFIRM, on = Matter.PROJECT)
class CommuneController {

    private static final String VIEW = "project/statement";

    private final ProjectPages pages;
    private final StateForCommune commune;

    CommuneController(ProjectPages pages, StateForCommune commune) {
        this.pages = pages;
        this.commune = commune;
    }

    @GetMapping("/de-an/{id}/xac-nhan-dia-ban")
    ModelAndView place(@PathVariable UUID id) {
        return form(id, Kind.PLACE);
    }

    @PostMapping("/de-an/{id}/xac-nhan-dia-ban")
    ModelAndView confirmPlace(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        return state(id, Kind.PLACE, new Typed(form));
    }

    @GetMapping("/de-an/{id}/chung-kien")
    ModelAndView acceptance(@PathVariable UUID id) {
        return form(id, Kind.ACCEPTANCE);
    }

    @PostMapping("/de-an/{id}/chung-kien")
    ModelAndView witness(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        return state(id, Kind.ACCEPTANCE, new Typed(form));
    }

    private ModelAndView form(UUID id, Kind kind) {
        var file = pages.page(id);
        if (file.desk().mayState() != kind) {
            return Pages.redirect("/de-an/" + id);
        }
        return Pages.page(VIEW, new StatementPage(file, kind, Map.of(), Problems.NONE));
    }

    private ModelAndView state(UUID id, Kind kind, Typed typed) {
        var statement = new CommuneStatement(
                kind,
                typed.text("there").equals(StatementPage.YES),
                typed.text("working").equals(StatementPage.YES),
                typed.day("seenOn"),
                typed.text("witness"),
                typed.text("note"));
        var problems = unanswered(unanswered(typed.problems(), typed, "there"), typed, "working");
        if (problems.isEmpty()) {
            problems = Problems.of(commune.state(id, statement, typed.id("requestId")));
        }
        return problems.isEmpty()
                ? Pages.redirect("/de-an/" + id, "project.stated." + kind)
                : Pages.unprocessable(VIEW, new StatementPage(pages.page(id), kind, typed.values(), problems));
    }

    private static Problems unanswered(Problems problems, Typed typed, String question) {
        return StatementPage.ANSWERS.contains(typed.text(question))
                ? problems
                : problems.with(question, Finding.of("project.not-answered-" + question));
    }
}
