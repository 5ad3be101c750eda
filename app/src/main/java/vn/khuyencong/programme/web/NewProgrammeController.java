package vn.khuyencong.programme.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.programme.CreateProgramme;
import vn.khuyencong.programme.Programme;
import vn.khuyencong.programme.ProgrammeOutcome;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Begins a programme, empty or drawn from the results of the years before. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROGRAMME)
class NewProgrammeController {

    private static final String VIEW = "programme/new";
    private static final int USUAL_YEARS = 5;

    private final CreateProgramme createProgramme;
    private final OfficeClock clock;

    NewProgrammeController(CreateProgramme createProgramme, OfficeClock clock) {
        this.createProgramme = createProgramme;
        this.clock = clock;
    }

    @GetMapping("/chuong-trinh/lap")
    ModelAndView form() {
        var year = clock.today().getYear() + 1;
        return Pages.page(
                VIEW,
                new NewProgrammePage(
                        UUID.randomUUID(),
                        Tier.LOCAL.name(),
                        "",
                        Integer.toString(year),
                        Integer.toString(year + USUAL_YEARS - 1),
                        true,
                        "0",
                        Problems.NONE));
    }

    @PostMapping("/chuong-trinh/lap")
    ModelAndView create(
            @RequestParam UUID programme,
            @RequestParam(defaultValue = "LOCAL") String tier,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "false") boolean draw,
            @RequestParam(defaultValue = "") String growth) {
        var problems = Problems.NONE;
        problems = year(problems, "from", from);
        problems = year(problems, "to", to);
        if (draw && !growth.strip().matches("-?\\d{1,3}")) {
            problems = problems.with("growth", Finding.of("programme.growth-unreadable"));
        }
        var typed = new NewProgrammePage(programme, tier, name, from, to, draw, growth, problems);
        if (!problems.isEmpty()) {
            return Pages.unprocessable(VIEW, typed);
        }
        var create = new Programme.Create(
                programme,
                tier.equals(Tier.NATIONAL.name()) ? Tier.NATIONAL : Tier.LOCAL,
                name,
                Integer.parseInt(from.strip()),
                Integer.parseInt(to.strip()),
                draw,
                draw ? Integer.parseInt(growth.strip()) : 0);
        return switch (createProgramme.create(create)) {
            case ProgrammeOutcome.Done(var edition) ->
                Pages.redirect("/chuong-trinh/ban/" + edition.id() + "/sua", "programme.created");
            case ProgrammeOutcome.Refused(var findings) ->
                Pages.unprocessable(
                        VIEW,
                        new NewProgrammePage(programme, tier, name, from, to, draw, growth, Problems.of(findings)));
        };
    }

    private static Problems year(Problems problems, String field, String typed) {
        return typed.strip().matches("\\d{4}")
                ? problems
                : problems.with(field, Finding.of("programme.year-unreadable"));
    }
}
