package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 */
public record Support(
        LocalDate day,
        boolean eligible,
        @Nullable Dong ceiling,
        List<Finding> reasons,
        @Nullable Citation basis,
        List<Citation> grounds,
        List<Citation> figures,
        List<ReceiptLine> lines) {

    public Support {
        reasons = List.copyOf(reasons);
        grounds = List.copyOf(grounds);
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
    }

    /** Whether every figure used was read in a text that stands unamended. */
    public boolean verified() {
        return figures.stream().allMatch(Citation::verified);
    }

    /** Every article the answer rests on. */
    List<Citation> citations() {
        return Stream.concat(grounds.stream(), figures.stream()).distinct().toList();
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
