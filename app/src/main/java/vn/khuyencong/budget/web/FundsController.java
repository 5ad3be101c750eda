package vn.khuyencong.budget.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.AllotMoney;
import vn.khuyencong.budget.Allotment;
import vn.khuyencong.budget.EntryFilter;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A year's money and its ledger; the finance office gives money here. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.BUDGET)
class FundsController {

    private static final String VIEW = "budget/funds";

    private final FundsPages pages;
    private final LedgerExport export;
    private final AllotMoney allotMoney;
    private final OfficeClock clock;

    FundsController(FundsPages pages, LedgerExport export, AllotMoney allotMoney, OfficeClock clock) {
        this.pages = pages;
        this.export = export;
        this.allotMoney = allotMoney;
        this.clock = clock;
    }

    @GetMapping("/kinh-phi")
    ModelAndView funds(
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "nguon", required = false) @Nullable String tier,
            @RequestParam(name = "nguon-von", required = false) @Nullable String source,
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = "de-an", required = false) @Nullable String project,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        var filter = filter(year, tier, source, kind, project);
        return Pages.page(VIEW, pages.page(filter, number, AllotForm.empty(filter.year()), Problems.NONE));
    }

    @GetMapping("/kinh-phi/xuat-excel")
    ResponseEntity<Resource> export(
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "nguon", required = false) @Nullable String tier,
            @RequestParam(name = "nguon-von", required = false) @Nullable String source,
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = "de-an", required = false) @Nullable String project,
            Locale locale) {
        return export.of(filter(year, tier, source, kind, project), locale);
    }

    @Allowed(to = Verb.WRITE, on = Matter.BUDGET)
    @PostMapping("/kinh-phi/giao")
    ModelAndView allot(AllotForm form) {
        return switch (AllotReading.of(form)) {
            case AllotReading.Unreadable(var problems) -> again(form, problems);
            case AllotReading.Read(var allotment) ->
                switch (allotMoney.allot(allotment)) {
                    case Allotment.Outcome.Entered _ -> done(allotment);
                    case Allotment.Outcome.Refused(var findings) -> again(form, Problems.of(findings));
                };
        };
    }

    private EntryFilter filter(
            @Nullable Integer year,
            @Nullable String tier,
            @Nullable String source,
            @Nullable String kind,
            @Nullable String project) {
        return FundsQuery.read(year == null ? clock.today().getYear() : year, tier, source, kind, project);
    }

    private static ModelAndView done(Allotment allotment) {
        var key = allotment.withdrawn() ? "budget.withdrawn" : "budget.allotted";
        return Pages.redirect("/kinh-phi?nam=" + allotment.year(), key, allotment.amount(), allotment.year());
    }

    private ModelAndView again(AllotForm form, Problems problems) {
        var year = form.year().matches("\\d{4}")
                ? Integer.parseInt(form.year())
                : clock.today().getYear();
        return Pages.unprocessable(VIEW, pages.page(FundsQuery.read(year, null, null, null, null), 1, form, problems));
    }
}
