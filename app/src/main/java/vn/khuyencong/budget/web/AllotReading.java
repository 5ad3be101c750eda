package vn.khuyencong.budget.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Allotment;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** What was typed into the form "Giao kinh phí", read: an allotment, or what is wrong beside each field. */
sealed interface AllotReading {

    record Read(Allotment allotment) implements AllotReading {}

    record Unreadable(Problems problems) implements AllotReading {}

    static AllotReading of(AllotForm form) {
        var problems = Problems.NONE;
        @Nullable Dong amount = null;
        @Nullable LocalDate day = null;
        switch (Amounts.parse(form.amount())) {
            case Amount.Ok(var value) -> amount = value;
            case Amount.Refused refused -> problems = problems.with("amount", refused.finding());
        }
        switch (Dates.parse(form.decidedOn())) {
            case Day.Ok(var value) -> day = value;
            case Day.Refused refused -> problems = problems.with("decidedOn", refused.finding());
        }
        if (!form.year().matches("\\d{4}")) {
            problems = problems.with("year", Finding.of("budget.year-unreadable"));
        }
        if (form.tier() == null) {
            problems = problems.with("tier", Finding.of("budget.tier-missing"));
        }
        if (amount == null || day == null || form.tier() == null || !problems.isEmpty()) {
            return new Unreadable(problems);
        }
        var request = form.requestId() == null ? UUID.randomUUID() : form.requestId();
        return new Read(new Allotment(
                request,
                form.takesBack(),
                Integer.parseInt(form.year()),
                form.tier(),
                Objects.requireNonNullElse(form.source(), Source.firstOf(form.tier())),
                amount,
                form.decision(),
                day,
                form.note()));
    }
}
