package vn.khuyencong.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.YearOver;
import vn.khuyencong.plan.CarryOver;
import vn.khuyencong.plan.CarryOvers;
import vn.khuyencong.plan.CarryPlanMoney;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** What of a year goes on into the next: the list the program proposes, and the decision that carries it. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PLAN)
class CarryOverController {

    private static final String VIEW = "plan/carryover";

    private final CarryOvers carryOvers;
    private final CarryPlanMoney carry;
    private final YearOver yearOver;
    private final OfficeClock clock;

    CarryOverController(CarryOvers carryOvers, CarryPlanMoney carry, YearOver yearOver, OfficeClock clock) {
        this.carryOvers = carryOvers;
        this.carry = carry;
        this.yearOver = yearOver;
        this.clock = clock;
    }

    @GetMapping(CarryOverPage.PATH)
    ModelAndView list(
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "nguon", required = false) @Nullable String tier) {
        return Pages.page(VIEW, page(CarryOverForm.empty(clock.today(), year, tier), Problems.NONE));
    }

    @Allowed(to = Verb.CONFIRM, on = Matter.BUDGET)
    @PostMapping(CarryOverPage.PATH)
    ModelAndView carry(CarryOverForm form) {
        return switch (form.read()) {
            case CarryOverForm.Unreadable(var problems) -> Pages.unprocessable(VIEW, page(form, problems));
            case CarryOverForm.Ready(var make) ->
                switch (carry.carry(make)) {
                    case CarryOver.Outcome.Made _ ->
                        Pages.redirect(
                                CarryOverPage.PATH + "?nam=" + make.year() + "&nguon=" + make.tier(),
                                "plan.carry.made");
                    case CarryOver.Outcome.Refused(var findings) ->
                        Pages.unprocessable(VIEW, page(form, Problems.of(findings)));
                };
        };
    }

    private CarryOverPage page(CarryOverForm form, Problems problems) {
        var year = form.whichYear(clock.today());
        return new CarryOverPage(
                year,
                form.level(),
                carryOvers.proposed(year, form.level()),
                carryOvers.outOf(year, form.level()),
                yearOver.isOver(year),
                carry.may() && (yearOver.isOver(year) || !problems.isEmpty()),
                form,
                problems);
    }
}
