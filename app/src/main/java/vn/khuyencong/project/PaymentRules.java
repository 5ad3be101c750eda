package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What may be paid, or must come back, after acceptance. */
final class PaymentRules {

    private PaymentRules() {}

    static List<Finding> remainder(Dong due, Dong paid, Dong amount, LocalDate paidOn, LocalDate today) {
        var findings = day(amount, paidOn, today);
        if (amount.exceeds(due.minusOrZero(paid))) {
            findings.add(Finding.of("project.payment-over-due", null, amount, due.minusOrZero(paid), due, paid));
        }
        return findings;
    }

    static List<Finding> refund(Dong due, Dong paid, Dong amount, LocalDate returnedOn, LocalDate today) {
        var findings = day(amount, returnedOn, today);
        if (amount.exceeds(paid.minusOrZero(due))) {
            findings.add(Finding.of("project.refund-over-overpaid", null, amount, paid.minusOrZero(due), due, paid));
        }
        return findings;
    }

    private static List<Finding> day(Dong amount, LocalDate day, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (amount.isZero()) {
            findings.add(Finding.of("project.amount-zero"));
        }
        if (day.isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, day));
        }
        return findings;
    }
}
