package vn.khuyencong.budget.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.cycle.CyclePaper;
import vn.khuyencong.budget.cycle.CycleStep;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** The form of a paper of the budget cycle, as typed. */
public record CycleForm(
        @Nullable UUID requestId, String step, String number, String dated, String amount, String note) {

    public CycleForm(
            @Nullable UUID requestId,
            @Nullable String step,
            @Nullable String number,
            @Nullable String dated,
            @Nullable String amount,
            @Nullable String note) {
        this.requestId = requestId;
        this.step = requireNonNullElse(step, "");
        this.number = requireNonNullElse(number, "");
        this.dated = requireNonNullElse(dated, "");
        this.amount = requireNonNullElse(amount, "");
        this.note = requireNonNullElse(note, "");
    }

    static CycleForm empty() {
        return new CycleForm(UUID.randomUUID(), "", "", "", "", "");
    }

    /** What was typed, read: a paper, or what is wrong beside each field. */
    sealed interface Reading {

        record Read(CyclePaper.Wanted wanted) implements Reading {}

        record Unreadable(Problems problems) implements Reading {}
    }

    /** @throws NotFound if somebody has tampered with the step */
    Reading read(int year) {
        var of = Arrays.stream(CycleStep.values())
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new NotFound("No step " + step));
        var problems = Problems.NONE;
        @Nullable Dong money = null;
        @Nullable LocalDate day = null;
        if (of.hasAmount()) {
            switch (Amounts.parse(amount)) {
                case Amount.Ok(var value) -> money = value;
                case Amount.Refused refused -> problems = problems.with("amount", refused.finding());
            }
        }
        switch (Dates.parse(dated)) {
            case Day.Ok(var value) -> day = value;
            case Day.Refused refused -> problems = problems.with("dated", refused.finding());
        }
        if (day == null || !problems.isEmpty()) {
            return new Reading.Unreadable(problems);
        }
        var id = requestId == null ? UUID.randomUUID() : requestId;
        return new Reading.Read(new CyclePaper.Wanted(id, year, of, number, day, money, note));
    }

    public String request() {
        return requestId == null ? "" : requestId.toString();
    }
}
