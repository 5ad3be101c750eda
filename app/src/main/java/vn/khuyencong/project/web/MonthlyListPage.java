package vn.khuyencong.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.web.MonthlyMonths.State;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/** The months that implementers owe a report of, and how it stands with each. */
public record MonthlyListPage(
        MonthlyFilter filter,
        List<Option> implementers,
        List<YearMonth> months,
        List<Row> rows,
        Totals totals,
        Paging paging,
        LocalDate today) {

    /** The piece that a change of the filter renews. */
    public static final String RESULT = "ket-qua";

    /**
     * One month of one đề án.
     *
     * @param firstAt when it was first reported; empty where it is not
     */
    public record Row(
            UUID id,
            String code,
            String title,
            String implementer,
            YearMonth month,
            LocalDate dueOn,
            @Nullable Instant firstAt,
            @Nullable BasisPoints share) {

        State state(LocalDate today) {
            if (firstAt != null) {
                return LocalDate.ofInstant(firstAt, OfficeClock.ZONE).isAfter(dueOn)
                        ? State.REPORTED_LATE
                        : State.REPORTED;
            }
            return dueOn.isBefore(today) ? State.MISSING : State.WAITING;
        }
    }

    /** What the whole result comes to. */
    public record Totals(int months, int projects, int implementers) {}

    public State state(Row row) {
        return row.state(today);
    }

    /** Colour of the tag of a row. */
    public String kind(Row row) {
        return switch (state(row)) {
            case REPORTED -> "ok";
            case REPORTED_LATE, WAITING -> "wait";
            case MISSING -> "bad";
        };
    }

    public List<Option> monthOptions() {
        return months.reversed().stream()
                .map(month -> new Option(month.toString(), MonthlyMonths.words(month)))
                .toList();
    }

    public List<Option> shownOptions(Ui ui) {
        return Arrays.stream(MonthlyFilter.Shown.values())
                .map(shown -> new Option(shown.word(), ui.t("project.month.shown." + shown)))
                .toList();
    }
}
