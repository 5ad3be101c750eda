package vn.khuyencong.project.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ResultTimes.Indicator;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.web.Ui;

/**
 * What became of one support: every indicator before it and at each time after, side by side.
 *
 * @param times       months since acceptance; the first is before the support
 * @param acceptedOn  empty before the acceptance
 * @param mayReport   whether the reader reports them, for herself or for the establishment
 */
public record ResultCard(
        UUID project,
        List<Indicator> indicators,
        List<Integer> times,
        List<ResultKept> kept,
        @Nullable LocalDate acceptedOn,
        boolean mayReport,
        LocalDate today) {

    /** A file that has not come so far. */
    static ResultCard none(UUID project, LocalDate today) {
        return new ResultCard(project, List.of(), List.of(), List.of(), null, false, today);
    }

    public boolean shown() {
        return acceptedOn != null && !indicators.isEmpty();
    }

    /** Whether a time may be reported today. */
    public boolean open(int months) {
        return acceptedOn != null && !today.isBefore(acceptedOn.plusMonths(months));
    }

    public @Nullable ResultKept at(int months) {
        return kept.stream().filter(one -> one.months() == months).findFirst().orElse(null);
    }

    /** What stands in a cell of the table. */
    public String value(int months, Indicator indicator) {
        var value = quantity(months, indicator);
        return value == null ? "–" : value.formatted();
    }

    /** The last report after the support less the one before it; a dash where one of them is missing. */
    public String difference(Indicator indicator) {
        var before = quantity(0, indicator);
        var after = times.reversed().stream()
                .filter(months -> months > 0)
                .map(months -> quantity(months, indicator))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
        return before == null || after == null ? "–" : signed(after.decimal().subtract(before.decimal()));
    }

    /** A difference as people write it: +3, −1,5. */
    static String signed(BigDecimal difference) {
        var size = Quantity.of(difference.abs()).formatted();
        return difference.signum() > 0 ? "+" + size : difference.signum() < 0 ? "−" + size : size;
    }

    /** What a time is called. */
    public static String time(Ui ui, int months) {
        return months == 0 ? ui.t("project.result.before") : ui.t("project.result.after", months);
    }

    /** The time most worth reporting: the first that is open and not reported. */
    int first() {
        return times.stream()
                .filter(months -> open(months) && at(months) == null)
                .findFirst()
                .orElse(times.isEmpty() ? 0 : times.getFirst());
    }

    private @Nullable Quantity quantity(int months, Indicator indicator) {
        var report = at(months);
        return report == null ? null : report.values().get(indicator.code());
    }
}
