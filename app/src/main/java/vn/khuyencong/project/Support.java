package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * What the law of one day allows a đề án: whether it is eligible, and the most it may be given.
 *
 * @param ceiling empty where no figure is known for the day: a gap in the data, not a zero
 * @param reasons why it is not eligible, or what is not known yet
 * @param basis   the article of the figure that binds
 * @param grounds the articles that say who and where
 * @param lines   how the ceiling was found, step by step
 * @param shares  each component by itself, where there are several
 */
public record Support(
        LocalDate day,
        boolean eligible,
        @Nullable Dong ceiling,
        List<Finding> reasons,
        @Nullable Citation basis,
        List<Citation> grounds,
        List<Citation> figures,
        List<ReceiptLine> lines,
        List<Share> shares) {

    public Support {
        reasons = List.copyOf(reasons);
        grounds = List.copyOf(grounds);
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
        shares = List.copyOf(shares);
    }

    /** Of a file that is one whole. */
    public Support(
            LocalDate day,
            boolean eligible,
            @Nullable Dong ceiling,
            List<Finding> reasons,
            @Nullable Citation basis,
            List<Citation> grounds,
            List<Citation> figures,
            List<ReceiptLine> lines) {
        this(day, eligible, ceiling, reasons, basis, grounds, figures, lines, List.of());
    }

    /**
     * What one component may be given.
     *
     * @param heading the line it begins with in a calculation of the whole
     */
    public record Share(ProjectComponent component, Support support, ReceiptLine heading) {

        private Stream<ReceiptLine> lines() {
            return Stream.concat(Stream.of(heading), support.lines().stream());
        }
    }

    /** The most that several components may be given is what each of them may; unknown where one of them is. */
    static Support together(List<Share> shares) {
        var supports = shares.stream().map(Share::support).toList();
        var first = supports.getFirst();
        return new Support(
                first.day(),
                supports.stream().allMatch(Support::eligible),
                sum(supports),
                supports.stream()
                        .flatMap(support -> support.reasons().stream())
                        .distinct()
                        .toList(),
                first.basis(),
                citations(supports, Support::grounds),
                citations(supports, Support::figures),
                shares.stream().flatMap(Share::lines).toList(),
                shares);
    }

    private static @Nullable Dong sum(List<Support> supports) {
        var sum = Dong.ZERO;
        for (var support : supports) {
            var ceiling = support.ceiling();
            if (ceiling == null) return null;
            sum = sum.plus(ceiling);
        }
        return sum;
    }

    private static List<Citation> citations(List<Support> supports, Function<Support, List<Citation>> of) {
        return supports.stream()
                .flatMap(support -> of.apply(support).stream())
                .distinct()
                .toList();
    }

    /** Whether every figure used was read in a text that stands unamended. */
    public boolean verified() {
        return figures.stream().allMatch(Citation::verified);
    }

    /** Every article the answer rests on. */
    List<Citation> citations() {
        return Stream.concat(grounds.stream(), figures.stream()).distinct().toList();
    }

    /** The amount it gives. @throws IllegalStateException where no figure is known, which its findings say first */
    Dong ceilingOrFail() {
        if (ceiling == null) {
            throw new IllegalStateException("No ceiling on " + day);
        }
        return ceiling;
    }

    /** What stands against the applicant herself, whatever the amount. */
    List<Finding> againstWhoAndWhere() {
        return eligible || !reasons.isEmpty() ? reasons : List.of(Finding.of("project.not-eligible", basis, day));
    }

    /** What stands against giving an amount: the applicant, a missing figure, or the ceiling. */
    List<Finding> against(Dong amount, String overCeiling) {
        var findings = new ArrayList<Finding>(reasons);
        if (!eligible && reasons.isEmpty()) {
            findings.add(Finding.of("project.not-eligible", basis, day));
        }
        if (eligible && ceiling == null) {
            findings.add(Finding.of("project.no-ceiling", basis, day));
        }
        if (eligible && ceiling != null && amount.exceeds(ceiling)) {
            findings.add(Finding.of(overCeiling, basis, amount, ceiling));
        }
        return findings;
    }
}
