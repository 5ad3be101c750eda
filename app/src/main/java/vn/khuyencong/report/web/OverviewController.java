package vn.khuyencong.report.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.report.OverviewReader;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Pages;

/** The year at a glance, for every official of the province. */
@Controller
class OverviewController {

    private final OverviewReader overviews;
    private final CurrentActor current;

    OverviewController(OverviewReader overviews, CurrentActor current) {
        this.overviews = overviews;
        this.current = current;
    }

    @GetMapping("/tong-quan")
    ModelAndView overview(@RequestParam(name = "nam", required = false) @Nullable Integer year) {
        if (!current.get().role().isOfficial()) {
            throw new NotAllowed("The overview is read by officials of the province");
        }
        return Pages.page("report/overview", new OverviewPage(overviews.read(year)));
    }
}
