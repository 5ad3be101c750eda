package vn.khuyencong.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.MonthlyReport.Spent;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What a monthly report must say, and how it must fit those before and after it. */
final class MonthlyRules {

    /** Longer than a page nobody reads a month. */
    static final int LONGEST = 4_000;

    private static final int WHOLE = 10_000;

    private MonthlyRules() {}

    /** The figures of another month of the file. */
    record Other(YearMonth month, BasisPoints share, Spent spent) {}

    /** The nearest months that are reported. */
    record Around(@Nullable Other before, @Nullable Other after) {}

    static List<Finding> findings(
            Project project,
            Contract contract,
            MonthlyReport report,
            Around around,
            Set<UUID> standing,
            YearMonth now) {
        var findings = new ArrayList<>(time(project, contract, report.month(), now));
        var work = report.work();
        if (work.done().isBlank()) {
            findings.add(Finding.of("project.month-done-missing"));
        }
        if (work.next().isBlank() && work.share().value() < WHOLE) {
            findings.add(Finding.of("project.month-next-missing"));
        }
        if (work.share().value() > WHOLE) {
            findings.add(Finding.of(
                    "project.month-share-over-whole", null, work.share().percent()));
        }
        if (Stream.of(work.done(), work.next(), work.difficulties()).anyMatch(text -> text.length() > LONGEST)) {
            findings.add(Finding.of("project.month-too-long", null, LONGEST));
        }
        if (report.spent().support().exceeds(contract.amount())) {
            findings.add(Finding.of(
                    "project.month-support-over-contract", null, report.spent().support(), contract.amount()));
        }
        var point = report.taken().point();
        if (point != null && !point.exists()) {
            findings.add(Finding.of("project.month-no-such-point"));
        }
        places(findings, report, standing);
        fit(findings, report, around);
        return findings;
    }

    /** Whether it is the time to report the month at all. */
    static List<Finding> time(Project project, Contract contract, YearMonth month, YearMonth now) {
        if (project.stage() != Stage.UNDER_WAY) {
            return List.of(Finding.of("project.month-not-now", null, project.code()));
        }
        return month.isBefore(YearMonth.from(contract.signedOn())) || month.isAfter(now)
                ? List.of(Finding.of("project.month-out-of-range", null, words(month), contract.signedOn()))
                : List.of();
    }

    /** A month as people write it: 03/2026. */
    static String words(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** Places are those of the file, and together spend no more than the file does. */
    private static void places(List<Finding> findings, MonthlyReport report, Set<UUID> standing) {
        var spent = Dong.ZERO;
        for (var at : report.places()) {
            spent = spent.plus(at.support());
            if (!standing.contains(at.place())) {
                findings.add(Finding.of("project.month-place-gone"));
            }
            if (at.share().value() > WHOLE) {
                findings.add(Finding.of(
                        "project.month-share-over-whole", null, at.share().percent()));
            }
        }
        if (spent.exceeds(report.spent().support())) {
            findings.add(Finding.of(
                    "project.month-places-over-sum", null, spent, report.spent().support()));
        }
    }

    private static void fit(List<Finding> findings, MonthlyReport report, Around around) {
        var before = around.before();
        var after = around.after();
        if (before != null && report.work().share().compareTo(before.share()) < 0) {
            findings.add(Finding.of(
                    "project.month-share-fell",
                    null,
                    report.work().share().percent(),
                    before.share().percent(),
                    words(before.month())));
        }
        if (before != null && report.spent().isLessThan(before.spent())) {
            findings.add(Finding.of("project.month-spent-fell", null, words(before.month())));
        }
        if (after != null
                && (report.work().share().compareTo(after.share()) > 0
                        || after.spent().isLessThan(report.spent()))) {
            findings.add(Finding.of("project.month-over-later", null, words(after.month())));
        }
    }
}
