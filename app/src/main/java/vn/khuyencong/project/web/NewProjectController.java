package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.StartProject;
import vn.khuyencong.project.StartProject.Start;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Opens a đề án, of a need or for an establishment. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class NewProjectController {

    private static final String VIEW = "project/new";

    private final StartProject startProject;
    private final NewProjectPages pages;

    NewProjectController(StartProject startProject, NewProjectPages pages) {
        this.startProject = startProject;
        this.pages = pages;
    }

    @GetMapping("/de-an/moi")
    ModelAndView form(@RequestParam(name = "nhu-cau", required = false) @Nullable UUID need) {
        return Pages.page(VIEW, pages.page(need, UUID.randomUUID().toString(), Map.of(), Problems.NONE));
    }

    @PostMapping("/de-an")
    ModelAndView start(@RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var request = typed.id("requestId");
        if (!typed.text("needId").isEmpty()) {
            return open(new Start.OfNeed(request, typed.id("needId"), typed.version()));
        }
        if (!typed.text("find").isEmpty()) {
            return Pages.page(VIEW, pages.page(null, request.toString(), typed.values(), Problems.NONE));
        }
        var chosen = Kinds.of(typed.text("kind"));
        var kind = chosen == null ? ProjectKind.NAMED : chosen;
        var problems = missing(typed, kind);
        if (!problems.isEmpty()) {
            return Pages.unprocessable(VIEW, pages.page(null, request.toString(), typed.values(), problems));
        }
        if (kind == ProjectKind.GROUP) {
            return open(new Start.OfGroup(request, typed.text("activity"), typed.text("title")));
        }
        return open(new Start.ForEstablishment(
                request, typed.id("establishment"), kind, typed.text("activity"), typed.text("title")));
    }

    private ModelAndView open(Start start) {
        return Pages.redirect("/de-an/" + startProject.start(start) + "/sua", "project.started");
    }

    private static Problems missing(Typed typed, ProjectKind kind) {
        var problems = Problems.NONE;
        if (kind != ProjectKind.GROUP && typed.text("establishment").isEmpty()) {
            problems = problems.with("establishment", Finding.of("project.establishment-missing"));
        }
        if (typed.text("activity").isEmpty()) {
            problems = problems.with("activity", Finding.of("project.activity-missing"));
        }
        if (typed.text("title").isEmpty()) {
            problems = problems.with("title", Finding.of("project.title-missing"));
        }
        return problems;
    }
}
