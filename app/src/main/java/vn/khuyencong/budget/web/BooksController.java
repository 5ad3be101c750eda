package vn.khuyencong.budget.web;

import java.time.LocalDate;
import java.util.Objects;
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
import vn.khuyencong.budget.Allotment;
import vn.khuyencong.budget.CarryFreeMoney;
import vn.khuyencong.budget.CloseBooks;
import vn.khuyencong.budget.Closing;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A year's books: proved, closed period by period, what is left carried over. */
@Controller
@Allowed(to = Verb.READ, on = Matter.BUDGET)
@RequestMapping("/kinh-phi/so/{year}")
class BooksController {

    private static final String VIEW = "budget/books";

    private final BooksPages pages;
    private final CloseBooks closeBooks;
    private final CarryFreeMoney carryFreeMoney;

    BooksController(BooksPages pages, CloseBooks closeBooks, CarryFreeMoney carryFreeMoney) {
        this.pages = pages;
        this.closeBooks = closeBooks;
        this.carryFreeMoney = carryFreeMoney;
    }

    @GetMapping
    ModelAndView books(@PathVariable int year) {
        return Pages.page(VIEW, pages.page(year));
    }

    @Allowed(to = Verb.CONFIRM, on = Matter.BUDGET)
    @PostMapping("/khoa")
    ModelAndView close(@PathVariable int year, BooksForm form) {
        return switch (Dates.parse(form.day())) {
            case Day.Refused refused -> closingAgain(year, form, Problems.NONE.with("day", refused.finding()));
            case Day.Ok(var through) ->
                switch (closeBooks.close(new Closing.Wanted(form.id(), year, through, form.paper(), form.note()))) {
                    case Closing.Outcome.Closed _ -> Pages.redirect("/kinh-phi/so/" + year, "budget.closed", through);
                    case Closing.Outcome.Refused(var findings) -> closingAgain(year, form, Problems.of(findings));
                };
        };
    }

    @Allowed(to = Verb.CONFIRM, on = Matter.BUDGET)
    @PostMapping("/chuyen-nguon")
    ModelAndView carryOver(@PathVariable int year, BooksForm form) {
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
            return carryAgain(year, form, problems);
        }
        var allotment = new Allotment(
                form.id(),
                true,
                year,
                form.tier(),
                Objects.requireNonNullElse(form.source(), Source.firstOf(form.tier())),
                amount,
                form.paper(),
                day,
                form.note());
        return switch (carryFreeMoney.carry(allotment)) {
            case Allotment.Outcome.Entered _ ->
                Pages.redirect("/kinh-phi/so/" + year, "budget.carried", amount, Integer.toString(year + 1));
            case Allotment.Outcome.Refused(var findings) -> carryAgain(year, form, Problems.of(findings));
        };
    }

    private ModelAndView closingAgain(int year, BooksForm form, Problems problems) {
        return Pages.unprocessable(VIEW, pages.page(year, form, BooksForm.empty(), problems, Problems.NONE));
    }

    private ModelAndView carryAgain(int year, BooksForm form, Problems problems) {
        return Pages.unprocessable(VIEW, pages.page(year, BooksForm.empty(), form, Problems.NONE, problems));
    }
}
