package vn.khuyencong.plan.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.Adjustment;
import vn.khuyencong.plan.AdjustmentLine;
import vn.khuyencong.web.Dates;

/**
 * What was typed on the page of an adjustment, whichever of its forms was sent.
 *
 * @param version the plan as the sender saw it
 * @param because why a line is written, or the adjustment is given up
 * @param reason  why it is returned
 */
public record AdjustmentForm(
        @Nullable Integer version,
        Adjustment.@Nullable Ask ask,
        @Nullable UUID project,
        AdjustmentLine.@Nullable Cause cause,
        @Nullable String amount,
        @Nullable String content,
        @Nullable String because,
        @Nullable String number,
        @Nullable String submittedOn,
        @Nullable String decision,
        @Nullable String decidedOn,
        @Nullable String reason) {

    /** Nothing typed yet: papers are of today unless somebody says otherwise. */
    static AdjustmentForm empty(LocalDate today) {
        var day = Dates.format(today);
        return new AdjustmentForm(null, null, null, null, null, null, null, null, day, null, day, null);
    }

    int seenVersion() {
        return requireNonNullElse(version, -1);
    }

    /** What was typed, or nothing. */
    public static String shown(@Nullable Object typed) {
        return typed == null ? "" : typed.toString();
    }

    /** What was typed in the form about this, or nothing: the other forms beside it stay empty. */
    public String shown(Adjustment.Ask about, @Nullable Object typed) {
        return ask == about ? shown(typed) : "";
    }
}
