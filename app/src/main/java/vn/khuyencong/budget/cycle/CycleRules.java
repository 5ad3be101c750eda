package vn.khuyencong.budget.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What stands against a paper of the budget cycle. */
final class CycleRules {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NOTE = 1000;

    private CycleRules() {}

    /**
     * @param there  the papers of the year that stand
     * @param body   the body whose paper it is
     * @param closed the last closed day of the year's books; empty before the first closing
     */
    static List<Finding> findings(
            CyclePaper.Wanted wanted, List<CyclePaper> there, UUID body, @Nullable LocalDate closed, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (wanted.number().isBlank() || wanted.number().length() > LONGEST_NUMBER) {
            findings.add(Finding.of("budget.cycle-number", null, LONGEST_NUMBER));
        }
        if (wanted.note().length() > LONGEST_NOTE) {
            findings.add(Finding.of("budget.cycle-note-long", null, LONGEST_NOTE));
        }
        if (wanted.dated().isAfter(today)) {
            findings.add(Finding.of("budget.decision-in-future", null, wanted.dated(), today));
        }
        if (wanted.step().hasAmount()
                && (wanted.amount() == null || wanted.amount().isZero())) {
            findings.add(Finding.of("budget.amount-zero"));
        }
        order(findings, wanted, there);
        twice(findings, wanted, there, body);
        switch (wanted.step()) {
            case CONSOLIDATION -> sum(findings, wanted, there);
            case SETTLEMENT -> closed(findings, wanted.year(), closed);
            case GUIDANCE, ESTIMATE, OPINION, ALLOCATION, ADJUSTMENT -> {}
        }
        return List.copyOf(findings);
    }

    private static void order(List<Finding> findings, CyclePaper.Wanted wanted, List<CyclePaper> there) {
        var before = wanted.step().before();
        if (before == null) {
            return;
        }
        var first = there.stream()
                .filter(paper -> paper.step() == before)
                .map(CyclePaper::dated)
                .min(LocalDate::compareTo);
        if (first.isEmpty()) {
            findings.add(Finding.of("budget.cycle-before-" + before.name().toLowerCase(Locale.ROOT)));
        } else if (wanted.dated().isBefore(first.get())) {
            findings.add(Finding.of("budget.cycle-earlier", null, wanted.dated(), first.get()));
        }
    }

    private static void twice(List<Finding> findings, CyclePaper.Wanted wanted, List<CyclePaper> there, UUID body) {
        var same = there.stream().filter(paper -> paper.step() == wanted.step()).toList();
        var doubled = wanted.step() == CycleStep.ESTIMATE
                ? same.stream().anyMatch(paper -> paper.body().equals(body))
                : !wanted.step().isSeveral() && !same.isEmpty();
        if (doubled) {
            findings.add(Finding.of("budget.cycle-there", null, same.getFirst().number()));
        }
    }

    /** A sum that is not that of the estimates needs a word. */
    private static void sum(List<Finding> findings, CyclePaper.Wanted wanted, List<CyclePaper> there) {
        var sum = estimates(there);
        if (wanted.amount() != null
                && !wanted.amount().equals(sum)
                && wanted.note().isBlank()) {
            findings.add(Finding.of("budget.cycle-sum-differs", null, wanted.amount(), sum));
        }
    }

    /** What the estimates of the units come to. */
    static Dong estimates(List<CyclePaper> there) {
        var sum = Dong.ZERO;
        for (var paper : there) {
            if (paper.step() == CycleStep.ESTIMATE && paper.amount() != null) sum = sum.plus(paper.amount());
        }
        return sum;
    }

    private static void closed(List<Finding> findings, int year, @Nullable LocalDate closed) {
        var end = YearMonth.of(year, Month.DECEMBER).atEndOfMonth();
        if (closed == null || closed.isBefore(end)) {
            findings.add(Finding.of("budget.cycle-books-open", null, Integer.toString(year), end));
        }
    }
}
