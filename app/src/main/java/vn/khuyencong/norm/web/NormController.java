package vn.khuyencong.norm.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Pages;

/** The page of one norm, open to everybody: every version it ever had. */
@Controller
@Allowed(to = Verb.READ, on = Matter.NORM)
class NormController {

    private final TimelineReader reader;
    private final OfficeClock clock;

    NormController(TimelineReader reader, OfficeClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/dinh-muc/{norm}")
    ModelAndView timeline(@PathVariable String norm) {
        return Pages.page("norm/timeline", reader.page(norm, clock.today()));
    }
}
