package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khuyencong.project.Contract;
import vn.khuyencong.project.MonthlyClock;
import vn.khuyencong.project.MonthlyClock.Due;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.Step;

/** The months of a file that are owed, laid beside those that are reported. */
@Component
class MonthlyPart {

    private final MonthlyReader reader;
    private final MonthlyClock clock;

    MonthlyPart(MonthlyReader reader, MonthlyClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** For a file whose contract is signed; no months before that. */
    MonthlyMonths of(ProjectPage page) {
        var contract = page.file().contract();
        var id = page.project().id();
        var today = page.clock().today();
        return contract == null
                ? new MonthlyMonths(id, List.of(), false, today)
                : new MonthlyMonths(id, lines(page, contract), reports(page), today);
    }

    /** Whether the reader reports the months of the file. */
    private static boolean reports(ProjectPage page) {
        return page.next().stream().anyMatch(next -> next.mine() && next.step() == Step.REPORT_PROGRESS);
    }

    private List<MonthlyMonths.Line> lines(ProjectPage page, Contract contract) {
        var kept = reader.reports(page.project().id()).stream()
                .collect(Collectors.groupingBy(one -> one.report().month()));
        var owed = owed(page, contract).stream().collect(Collectors.toMap(Due::month, Function.identity()));
        var months = new TreeSet<>(kept.keySet());
        months.addAll(owed.keySet());
        return months.stream()
                .map(month -> {
                    var versions = kept.getOrDefault(month, List.of());
                    return new MonthlyMonths.Line(
                            month,
                            owed.get(month),
                            versions.isEmpty() ? null : versions.getFirst(),
                            versions.isEmpty() ? null : versions.getLast());
                })
                .toList();
    }

    private List<Due> owed(ProjectPage page, Contract contract) {
        var project = page.project();
        var accepted = page.file().accepted();
        var running = project.stage() == Stage.UNDER_WAY;
        if (!running && accepted == null) {
            return List.of();
        }
        LocalDate end = accepted == null ? page.clock().today() : accepted.on();
        return clock
                .owed(contract.signedOn(), YearMonth.from(end), project.scope().tier(), project.province())
                .stream()
                .filter(due -> running || !due.lastDay().isAfter(end))
                .toList();
    }
}
