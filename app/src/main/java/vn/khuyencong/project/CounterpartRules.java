package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Finding;

/** When a paper on counterpart money may be entered, and what it must say. */
final class CounterpartRules {

    private CounterpartRules() {}

    /** Whether papers are entered and answered: from the contract to settlement. */
    static boolean isOpen(Stage stage) {
        return VoucherRules.isOpen(stage);
    }

    /** @param there what is entered already */
    static List<Finding> findings(
            Project project, CounterpartPaper paper, List<CounterpartPaper.Kept> there, LocalDate today) {
        if (!isOpen(project.stage())) {
            return List.of(Finding.of("project.counterpart-not-now", null, project.code()));
        }
        var findings = new ArrayList<Finding>();
        if (paper.number().isBlank() || paper.number().length() > Vouchers.LONGEST_NUMBER) {
            findings.add(Finding.of("project.voucher-number", null, Vouchers.LONGEST_NUMBER));
        }
        if (paper.payee().isBlank() || paper.payee().length() > Vouchers.LONGEST_SELLER) {
            findings.add(Finding.of("project.voucher-seller", null, Vouchers.LONGEST_SELLER));
        }
        if (paper.content().isBlank() || paper.content().length() > Vouchers.LONGEST_CONTENT) {
            findings.add(Finding.of("project.voucher-content", null, Vouchers.LONGEST_CONTENT));
        }
        if (paper.paidOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, paper.paidOn()));
        }
        if (paper.amount().isZero()) {
            findings.add(Finding.of("project.voucher-of-nothing"));
        }
        if (there.stream().anyMatch(other -> isTheSame(paper, other.paper()))) {
            findings.add(Finding.of("project.voucher-twice", null, paper.number(), paper.paidOn()));
        }
        return findings;
    }

    private static boolean isTheSame(CounterpartPaper one, CounterpartPaper other) {
        return one.number().equals(other.number())
                && one.payee().equals(other.payee())
                && one.paidOn().equals(other.paidOn());
    }
}
