package vn.khuyencong.project.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.ResultTimes.Indicator;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.web.Ui;

/**
 * What became of one support: every indicator before it and at each time after, side by side.
 *
 * @param place       the place of a group file it is about; empty for the file as a whole
 * @param times       months since acceptance; the first is before the support
 * @param acceptedOn  empty before the acceptance
 * @param places      of a group file each accepted place by itself, which the file adds up
 * @param mayReport   whether the reader reports them, for herself or for the establishment
 */
public record ResultCard(
        UUID project,
        @Nullable GroupLine place,
        List<Indicator> indicators,
        List<Integer> times,
        List<ResultKept> kept,
        @Nullable LocalDate acceptedOn,
        boolean mayReport,
        LocalDate today,
        List<ResultCard> places) {

    private static final int DECIMALS = 3;

    /** A file that has not come so far. */
    static ResultCard none(UUID project, LocalDate today) {
        return new ResultCard(project, null, List.of(), List.of(), List.of(), null, false, today, List.of());
    }

    /** The same with the accepted places of a group file, which are reported each by itself. */
    ResultCard of(List<ResultCard> accepted) {
        var first = accepted.stream()
                .map(ResultCard::acceptedOn)
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(acceptedOn);
        var told = accepted.stream().anyMatch(one -> !one.kept().isEmpty());
        // What was once reported of the whole stays to be seen until a place has answered.
        return new ResultCard(project, null, indicators, times, told ? List.of() : kept, first, false, today, accepted);
    }

    /** The card of one place. */
    ResultCard at(GroupLine line, @Nullable PartAcceptance part, List<ResultKept> all) {
        return new ResultCard(
                project,
                line,
                indicators,
                times,
                all.stream()
                        .filter(one -> line.place().id().equals(one.place()))
                        .toList(),
                part == null ? null : part.acceptedOn(),
                mayReport,
                today,
                List.of());
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
        var value = places.isEmpty() || !kept.isEmpty()
                ? decimal(months, indicator)
                : together(indicator, one -> one.decimal(months, indicator));
        return value == null ? "–" : Quantity.of(value).formatted();
    }

    /** The last report after the support less the one before it; a dash where one of them is missing. */
    public String difference(Indicator indicator) {
        var change = places.isEmpty() || !kept.isEmpty()
                ? change(indicator)
                : together(indicator, one -> one.change(indicator));
        return change == null ? "–" : signed(change);
    }

    private @Nullable BigDecimal change(Indicator indicator) {
        var before = decimal(0, indicator);
        var after = times.reversed().stream()
                .filter(months -> months > 0)
                .map(months -> decimal(months, indicator))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
        return before == null || after == null ? null : after.subtract(before);
    }

    /** The places that have said it added up, or their average where the indicator is told so. */
    private @Nullable BigDecimal together(Indicator indicator, Function<ResultCard, @Nullable BigDecimal> of) {
        var said = new ArrayList<BigDecimal>();
        for (var place : places) {
            var value = of.apply(place);
            if (value != null) {
                said.add(value);
            }
        }
        if (said.isEmpty()) {
            return null;
        }
        var sum = said.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return indicator.average() ? sum.divide(BigDecimal.valueOf(said.size()), DECIMALS, RoundingMode.HALF_UP) : sum;
    }

    /** How many places have answered at a time. */
    public long answered(int months) {
        return places.stream().filter(place -> place.at(months) != null).count();
    }

    /** The card of a place; of the one that waits longest where none is named; the file's own where it has no places. */
    ResultCard chosen(@Nullable UUID id) {
        if (places.isEmpty()) {
            return this;
        }
        return places.stream()
                .filter(one -> one.place != null
                        && (id == null || one.place.place().id().equals(id)))
                .min(Comparator.comparingInt((ResultCard one) -> one.waits() ? 0 : 1))
                .orElseThrow(() -> new NotFound("No accepted place " + id));
    }

    private boolean waits() {
        return times.stream().anyMatch(months -> open(months) && at(months) == null);
    }

    /** Where it is reported. */
    public String address() {
        return "/de-an/" + project + "/ket-qua"
                + (place == null ? "" : "?dia-diem=" + place.place().id());
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

    private @Nullable BigDecimal decimal(int months, Indicator indicator) {
        var report = at(months);
        var value = report == null ? null : report.values().get(indicator.code());
        return value == null ? null : value.decimal();
    }
}
