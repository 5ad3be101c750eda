package vn.khuyencong.report.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.report.OverviewReader;
import vn.khuyencong.web.Pages;

/** The year at a glance, for every official of the province. */
@Controller
@Allowed(to = Verb.READ, on = Matter.OVERVIEW)
class OverviewController {

    private final OverviewReader overviews;

    OverviewController(OverviewReader overviews) {
        this.overviews = overviews;
    }

    @GetMapping("/tong-quan")
    ModelAndView overview(@RequestParam(name = "nam", required = false) @Nullable Integer year) {
        return Pages.page("report/overview", new OverviewPage(overviews.read(year)));
    }
}
