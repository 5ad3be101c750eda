package vn.khuyencong.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Tier;

/**
 * Until when a month has to be reported, by the rule of that kind of money. Where no rule asks for it nobody owes a
 * report, and one may be given all the same.
 */
@Component
public class MonthlyClock {

    private static final String CLOCK = "MONTHLY_REPORT";

    private final Norms norms;

    MonthlyClock(Norms norms) {
        this.norms = norms;
    }

    /** A month that is owed, with the last day (inclusive) in time. */
    public record Due(YearMonth month, LocalDate lastDay, Citation basis) {}

    /** The last day for a month; empty where no rule asks for it. */
    public Optional<Due> due(YearMonth month, Tier tier, @Nullable String province) {
        return norms.deadline(CLOCK, tier, province, month.atDay(1), month.getYear())
                .map(deadline -> new Due(month, deadline.lastDay(), deadline.basis()));
    }

    /**
     * The months owed of work that began on a day. The first is the one whose last day had not passed when it began.
     *
     * @param last the last month that counts, inclusive
     */
    public List<Due> owed(LocalDate began, YearMonth last, Tier tier, @Nullable String province) {
        return Stream.iterate(YearMonth.from(began), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .flatMap(month -> due(month, tier, province).stream())
                .filter(due -> !due.lastDay().isBefore(began))
                .toList();
    }
}
