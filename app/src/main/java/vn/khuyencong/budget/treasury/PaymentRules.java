package vn.khuyencong.budget.treasury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.PaymentLevel;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What stands against a request for payment. */
final class PaymentRules {

    private PaymentRules() {}

    /** What a draft lacks, or has too much of. */
    static List<Finding> draft(PaymentDraft draft, PayableFile file, List<IndexCode> codes) {
        var findings = new ArrayList<Finding>();
        blank(findings, draft.number(), "budget.payment-number-missing");
        amount(findings, draft.amount(), file);
        blank(findings, draft.receiver().name(), "budget.payment-receiver-missing");
        blank(findings, draft.receiver().account(), "budget.payment-account-missing");
        blank(findings, draft.receiver().bank(), "budget.payment-bank-missing");
        blank(findings, draft.content(), "budget.payment-content-missing");
        if (!holds(codes, IndexCode.Part.CHAPTER, draft.chapter())
                || !holds(codes, IndexCode.Part.CLAUSE, draft.clause())
                || !holds(codes, IndexCode.Part.SUB_ITEM, draft.subItem())) {
            findings.add(Finding.of(
                    "budget.payment-index-missing",
                    codes.stream().findFirst().map(IndexCode::basis).orElse(null)));
        }
        return List.copyOf(findings);
    }

    /** What stands against sending it on: the file itself, the amount, papers that are not there. */
    static List<Finding> complete(Payment payment, PayableFile file, List<RequiredPaper> papers) {
        var findings = new ArrayList<>(file.against());
        amount(findings, payment.amount(), file);
        var there = payment.papersByCode();
        papers.stream()
                .filter(paper -> !there.containsKey(paper.code()))
                .forEach(paper ->
                        findings.add(Finding.of("budget.payment-paper-missing", paper.basis(), paper.nameVi())));
        return List.copyOf(findings);
    }

    /**
     * What stands against an approval by somebody of a role. Nobody approves what she drafted or submitted; above the
     * amount of her level the next one decides.
     *
     * @param levels from the lowest
     */
    static List<Finding> approval(Payment payment, UUID approver, String role, List<PaymentLevel> levels) {
        if (approver.equals(payment.draftedBy()) || approver.equals(payment.submittedBy())) {
            return List.of(Finding.of("budget.payment-own"));
        }
        var mine = levels.stream().filter(level -> level.role().equals(role)).toList();
        if (mine.stream().anyMatch(level -> level.covers(payment.amount()))) {
            return List.of();
        }
        if (mine.isEmpty()) {
            return List.of(Finding.of("budget.payment-no-level"));
        }
        var highest = mine.getLast();
        var next = levels.stream()
                .filter(level -> level.covers(payment.amount()))
                .findFirst()
                .map(level -> level.name().vi())
                .orElse("–");
        return List.of(Finding.of(
                "budget.payment-over-level", highest.basis(), payment.amount(), String.valueOf(highest.upTo()), next));
    }

    /** What stands against saying that the State Treasury has paid. */
    static List<Finding> paid(@Nullable LocalDate day, String voucher, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (day == null) {
            findings.add(Finding.of("budget.payment-day-missing"));
        } else if (day.isAfter(today)) {
            findings.add(Finding.of("budget.payment-day-in-future", null, day, today));
        }
        blank(findings, voucher, "budget.payment-voucher-missing");
        return List.copyOf(findings);
    }

    private static void amount(List<Finding> findings, Dong amount, PayableFile file) {
        if (amount.isZero()) {
            findings.add(Finding.of("budget.amount-zero"));
        } else if (amount.exceeds(file.left())) {
            findings.add(Finding.of("budget.payment-over-due", null, amount, file.left(), file.code()));
        }
    }

    private static void blank(List<Finding> findings, String text, String code) {
        if (text.isBlank()) {
            findings.add(Finding.of(code));
        }
    }

    private static boolean holds(List<IndexCode> codes, IndexCode.Part part, @Nullable UUID id) {
        return codes.stream().anyMatch(code -> code.part() == part && code.id().equals(id));
    }
}
