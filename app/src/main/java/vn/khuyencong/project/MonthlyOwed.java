package vn.khuyencong.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.MonthlyClock.Due;

/** Which months a đề án owes a report of. */
@Component
class MonthlyOwed {

    private final MonthlyClock months;
    private final Norms norms;
    private final OfficeClock clock;

    MonthlyOwed(MonthlyClock months, Norms norms, OfficeClock clock) {
        this.months = months;
        this.norms = norms;
        this.clock = clock;
    }

    /** The last day for a month of a file; empty where no rule asks for it. */
    @Nullable
    Due due(Project project, YearMonth month) {
        return months.due(month, project.scope().tier(), project.province()).orElse(null);
    }

    /** The months whose last day has passed without a report, oldest first. */
    List<Due> missing(Project project, LocalDate signedOn, Set<YearMonth> reported) {
        return owed(project, signedOn, reported).stream()
                .filter(due -> due.lastDay().isBefore(clock.today()))
                .toList();
    }

    /** The next month whose last day is still to come, where it is not reported yet; empty otherwise. */
    @Nullable
    Due coming(Project project, LocalDate signedOn, Set<YearMonth> reported) {
        return owed(project, signedOn, reported).stream()
                .filter(due -> !due.lastDay().isBefore(clock.today()))
                .findFirst()
                .orElse(null);
    }

    /** The month that runs. */
    YearMonth now() {
        return YearMonth.from(clock.today());
    }

    /** Working days from today up to and with a day; negative once it has passed. */
    int workingDaysLeft(LocalDate day) {
        return norms.workingDaysBetween(clock.today(), day);
    }

    private List<Due> owed(Project project, LocalDate signedOn, Set<YearMonth> reported) {
        var last = YearMonth.from(clock.today()).plusMonths(1);
        return months.owed(signedOn, last, project.scope().tier(), project.province()).stream()
                .filter(due -> !reported.contains(due.month()))
                .toList();
    }
}
