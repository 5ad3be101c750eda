package vn.khuyencong.norm.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The public page of the levels of a day. */
@Controller
class LevelController {

    private final LevelReader reader;
    private final OfficeClock clock;

    LevelController(LevelReader reader, OfficeClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/dinh-muc")
    ModelAndView levels(@RequestParam(name = "ngay", defaultValue = "") String typed) {
        var today = clock.today();
        if (typed.isBlank()) return Pages.page("norm/levels", reader.levels(today, today.toString(), Problems.NONE));
        return switch (Dates.parse(typed)) {
            case Day.Ok(var day) -> Pages.page("norm/levels", reader.levels(day, typed, Problems.NONE));
            case Day.Refused refused ->
                Pages.unprocessable(
                        "norm/levels", reader.levels(today, typed, Problems.NONE.with("ngay", refused.finding())));
        };
    }
}
