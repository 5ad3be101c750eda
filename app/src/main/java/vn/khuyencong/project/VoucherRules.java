package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** When a voucher may be entered on a file, and what one must say. */
final class VoucherRules {

    private static final Set<Stage> OPEN = EnumSet.of(Stage.UNDER_WAY, Stage.ACCEPTED);

    private VoucherRules() {}

    /** Whether the register is open: from the contract to settlement. */
    static boolean isOpen(Stage stage) {
        return OPEN.contains(stage);
    }

    /**
     * @param there      what is entered already
     * @param contracted the most that vouchers may be paid of khuyến công money in all
     */
    static List<Finding> findings(
            Project project, Voucher voucher, List<Voucher> there, Dong contracted, LocalDate today) {
        if (!isOpen(project.stage())) {
            return List.of(Finding.of("project.vouchers-not-now", null, project.code()));
        }
        var findings = new ArrayList<Finding>();
        if (voucher.number().isBlank() || voucher.number().length() > Vouchers.LONGEST_NUMBER) {
            findings.add(Finding.of("project.voucher-number", null, Vouchers.LONGEST_NUMBER));
        }
        if (voucher.seller().isBlank() || voucher.seller().length() > Vouchers.LONGEST_SELLER) {
            findings.add(Finding.of("project.voucher-seller", null, Vouchers.LONGEST_SELLER));
        }
        if (voucher.content().isBlank() || voucher.content().length() > Vouchers.LONGEST_CONTENT) {
            findings.add(Finding.of("project.voucher-content", null, Vouchers.LONGEST_CONTENT));
        }
        if (voucher.on().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, voucher.on()));
        }
        if (voucher.amount().isZero()) {
            findings.add(Finding.of("project.voucher-of-nothing"));
        }
        if (voucher.supported().exceeds(voucher.amount())) {
            findings.add(Finding.of("project.voucher-supported-over", null, voucher.supported(), voucher.amount()));
        }
        var supported = there.stream().map(Voucher::supported).reduce(voucher.supported(), Dong::plus);
        if (supported.exceeds(contracted)) {
            findings.add(Finding.of("project.vouchers-over-contract", null, supported, contracted));
        }
        if (there.stream().anyMatch(other -> isTheSame(voucher, other))) {
            findings.add(Finding.of("project.voucher-twice", null, voucher.number(), voucher.on()));
        }
        return findings;
    }

    /** One voucher may pay for several files, but of khuyến công money never more than it is about. */
    static List<Finding> paidElsewhere(Voucher voucher, Vouchers.Elsewhere other) {
        if (!other.supported().plus(voucher.supported()).exceeds(voucher.amount())) {
            return List.of();
        }
        return List.of(Finding.of(
                "project.voucher-paid-elsewhere",
                null,
                voucher.number(),
                voucher.on(),
                other.codes(),
                other.supported(),
                voucher.supported(),
                voucher.amount()));
    }

    private static boolean isTheSame(Voucher one, Voucher other) {
        return one.number().equals(other.number())
                && one.seller().equals(other.seller())
                && one.on().equals(other.on());
    }
}
