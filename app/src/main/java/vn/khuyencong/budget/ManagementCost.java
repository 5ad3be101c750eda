package vn.khuyencong.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/**
 * Chi quản lý: spent by the agency on the whole programme, or by the implementer of a đề án.
 *
 * @param request makes a double click one entry
 * @param code    of the đề án whose implementer spent it; empty where the agency did
 * @param voucher number of the voucher
 */
public record ManagementCost(
        UUID request, int year, Tier tier, String code, Dong amount, String voucher, LocalDate spentOn, String note) {

    /** What came of it. */
    public sealed interface Outcome {

        /** The entry stands in the ledger. */
        record Entered(UUID entry) implements Outcome {}

        /** No money was moved. */
        record Refused(List<Finding> findings) implements Outcome {}
    }

    EntryKind kind() {
        return code.isBlank() ? EntryKind.MANAGE_AGENCY : EntryKind.MANAGE_IMPLEMENTER;
    }

    /** What stands against it before the ledger is asked. */
    List<Finding> findings(LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (amount.isZero()) {
            findings.add(Finding.of("budget.amount-zero"));
        }
        if (voucher.isBlank()) {
            findings.add(Finding.of("budget.management-voucher-missing"));
        }
        if (spentOn.isAfter(today)) {
            findings.add(Finding.of("budget.management-day-in-future", null, spentOn, today));
        }
        return findings;
    }
}
