package vn.khuyencong.territory.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.territory.TerritoryRoles;
import vn.khuyencong.territory.UnitLookup;
import vn.khuyencong.web.Pages;

/** One unit on any day, and the way from an old name to the unit of today. */
@Controller
@Allowed(to = Verb.READ, on = Matter.TERRITORY)
class UnitController {

    private static final int MOST_FOUND = 20;

    private final UnitReader reader;
    private final UnitLookup lookup;
    private final TerritoryRoles roles;
    private final OfficeClock clock;

    UnitController(UnitReader reader, UnitLookup lookup, TerritoryRoles roles, OfficeClock clock) {
        this.reader = reader;
        this.lookup = lookup;
        this.roles = roles;
        this.clock = clock;
    }

    @GetMapping("/dia-ban/{id}")
    ModelAndView unit(@PathVariable UUID id, @RequestParam(name = "ngay", defaultValue = "") String day) {
        var page = reader.page(id, day.strip(), clock.today(), roles);
        return page.problems().isEmpty()
                ? Pages.page("territory/unit", page)
                : Pages.unprocessable("territory/unit", page);
    }

    @GetMapping("/dia-ban/tra-cuu")
    ModelAndView lookup(@RequestParam(name = "q", defaultValue = "") String words) {
        var today = clock.today();
        var found =
                words.isBlank() ? List.<UnitLookup.Found>of() : lookup.find(words.replace("\0", ""), today, MOST_FOUND);
        return Pages.page("territory/lookup", new LookupPage(words.strip(), today, found));
    }
}
