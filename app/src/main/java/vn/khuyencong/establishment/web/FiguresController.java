package vn.khuyencong.establishment.web;

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
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.establishment.register.KeepFigures;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Figures of an establishment for a year: entered, and entered anew where something better is known. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.ESTABLISHMENT)
class FiguresController {

    private static final String VIEW = "establishment/figures";

    private final Establishments establishments;
    private final KeepFigures figures;

    FiguresController(Establishments establishments, KeepFigures figures) {
        this.establishments = establishments;
        this.figures = figures;
    }

    @GetMapping("/co-so/{id}/so-lieu")
    ModelAndView form(@PathVariable UUID id, @RequestParam(name = "nam", defaultValue = "") String year) {
        var kept = figures.of(id).stream()
                .filter(one -> Integer.toString(one.figures().year()).equals(year))
                .findFirst()
                .map(FiguresPage::of)
                .orElse(Map.of("year", year));
        return Pages.page(VIEW, page(id, kept, false, Problems.NONE));
    }

    @PostMapping("/co-so/{id}/so-lieu")
    ModelAndView keep(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var reader = new FiguresPage.Reader(sent);
        var said = reader.figures();
        var problems = reader.problems();
        try {
            if (problems.isEmpty()) problems = figures.keep(id, said, reader.version());
            return problems.isEmpty()
                    ? Pages.redirect("/co-so/" + id + "#so-lieu", "establishment.figures.kept")
                    : Pages.unprocessable(VIEW, page(id, sent, false, problems));
        } catch (Stale _) {
            return Pages.stale(VIEW, page(id, sent, true, Problems.NONE));
        }
    }

    private FiguresPage page(UUID id, Map<String, String> typed, boolean stale, Problems problems) {
        return new FiguresPage(id, establishments.get(id).name(), typed, stale, problems);
    }
}
