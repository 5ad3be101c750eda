package vn.khuyencong.budget.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.budget.ManagementCost;
import vn.khuyencong.budget.ManagementShares;
import vn.khuyencong.budget.SpendOnManagement;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A year's cost of management, held to the shares of the norms. */
@Controller
@Allowed(to = Verb.READ, on = Matter.BUDGET)
@RequestMapping("/kinh-phi/quan-ly/{year}")
class ManagementController {

    private static final String VIEW = "budget/management";

    private final Funds funds;
    private final ManagementShares shares;
    private final SpendOnManagement spend;

    ManagementController(Funds funds, ManagementShares shares, SpendOnManagement spend) {
        this.funds = funds;
        this.shares = shares;
        this.spend = spend;
    }

    @GetMapping
    ModelAndView costs(@PathVariable int year) {
        return Pages.page(VIEW, page(year, ManagementForm.empty(), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.BUDGET)
    @PostMapping
    ModelAndView enter(@PathVariable int year, ManagementForm form) {
        var problems = Problems.NONE;
        @Nullable Dong amount = null;
        @Nullable LocalDate day = null;
        switch (Amounts.parse(form.amount())) {
            case Amount.Ok(var value) -> amount = value;
            case Amount.Refused refused -> problems = problems.with("amount", refused.finding());
        }
        switch (Dates.parse(form.day())) {
            case Day.Ok(var value) -> day = value;
            case Day.Refused refused -> problems = problems.with("day", refused.finding());
        }
        if (form.tier() == null) {
            problems = problems.with("tier", Finding.of("budget.tier-missing"));
        }
        if (amount == null || day == null || form.tier() == null) {
            return again(year, form, problems);
        }
        var cost = new ManagementCost(
                form.requestId() == null ? UUID.randomUUID() : form.requestId(),
                year,
                form.tier(),
                form.code(),
                amount,
                form.voucher(),
                day,
                form.note());
        return switch (spend.spend(cost)) {
            case ManagementCost.Outcome.Entered _ ->
                Pages.redirect("/kinh-phi/quan-ly/" + year, "budget.management.entered", amount);
            case ManagementCost.Outcome.Refused(var findings) -> again(year, form, Problems.of(findings));
        };
    }

    private ModelAndView again(int year, ManagementForm form, Problems problems) {
        return Pages.unprocessable(VIEW, page(year, form, problems));
    }

    private ManagementPage page(int year, ManagementForm form, Problems problems) {
        var rows = funds.all().stream()
                .filter(fund -> fund.year() == year)
                .map(fund -> new ManagementPage.Row(
                        fund,
                        shares.of(EntryKind.MANAGE_AGENCY, fund.tier()).orElse(null),
                        shares.of(EntryKind.MANAGE_IMPLEMENTER, fund.tier()).orElse(null),
                        shares.difficult(fund.tier()).orElse(null)))
                .toList();
        return new ManagementPage(year, rows, spend.may(), form, problems);
    }
}
