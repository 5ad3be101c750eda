package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What stands against a move of an adjustment. */
final class AdjustmentRules {

    private AdjustmentRules() {}

    static List<Finding> againstBeginning(Adjustment.Begin begin, @Nullable Adjustment open) {
        if (open != null) {
            return List.of(Finding.of("plan.adjustment-open-already", null, open.number()));
        }
        return begin.reason().isBlank() ? List.of(Finding.of("plan.adjustment-reason-missing")) : List.of();
    }

    /** That there is no open adjustment, or it is not at a stage for this. */
    static List<Finding> againstMoving(PlanStep step, @Nullable Adjustment open) {
        if (open == null) {
            return List.of(Finding.of("plan.adjustment-none-open"));
        }
        var wantsWritten = step != PlanStep.RETURN_ADJUSTMENT && step != PlanStep.APPROVE_ADJUSTMENT;
        return open.stage().isWritten() == wantsWritten
                ? List.of()
                : List.of(Finding.of(wantsWritten ? "plan.adjustment-submitted" : "plan.adjustment-not-submitted"));
    }

    /** What stands against a line about a đề án that the plan holds. */
    static List<Finding> againstChanging(Adjustment.Put put, @Nullable HeldFile held, Dong paid) {
        if (held == null) {
            return List.of(Finding.of("plan.adjustment-not-in-plan"));
        }
        if (!held.mayChange()) {
            return List.of(Finding.of("plan.adjustment-not-running", null, held.code()));
        }
        var findings = new ArrayList<Finding>();
        switch (put.ask()) {
            case OUT -> {
                if (put.cause() == null) findings.add(Finding.of("plan.adjustment-cause-missing"));
            }
            case AMOUNT -> findings.addAll(amount(put.amount(), held, paid));
            case CONTENT -> {
                if (put.content().isBlank()) findings.add(Finding.of("plan.adjustment-content-missing"));
            }
            case IN -> throw new IllegalArgumentException("Whatever is put in is not held yet");
        }
        if (put.reason().isBlank()) {
            findings.add(Finding.of("plan.change-reason-missing"));
        }
        return findings;
    }

    private static List<Finding> amount(@Nullable Dong amount, HeldFile held, Dong paid) {
        if (held.flagship()) {
            return List.of(Finding.of("plan.adjustment-flagship-years", null, held.code()));
        }
        if (amount == null || amount.isZero()) {
            return List.of(Finding.of("plan.adjustment-amount-missing"));
        }
        if (amount.equals(held.amount())) {
            return List.of(Finding.of("plan.adjustment-amount-same", null, held.code(), amount));
        }
        return paid.exceeds(amount)
                ? List.of(Finding.of("plan.adjustment-below-paid", null, held.code(), amount, paid))
                : List.of();
    }

    /** What stands against putting one in from the reserve list; another than the next needs a reason. */
    static List<Finding> againstPuttingIn(Adjustment.Put put, @Nullable ReserveFile file, List<ReserveFile> reserve) {
        if (file == null) {
            return List.of(Finding.of("plan.adjustment-not-in-reserve"));
        }
        var findings = new ArrayList<Finding>();
        if (!file.inTurn() && put.reason().isBlank()) {
            var next = reserve.stream()
                    .filter(ReserveFile::inTurn)
                    .map(ReserveFile::code)
                    .collect(Collectors.joining(", "));
            findings.add(Finding.of("plan.adjustment-not-next", null, file.code(), file.place(), next));
        }
        var amount = put.amount();
        if (amount != null && (amount.isZero() || amount.exceeds(file.proposed()))) {
            findings.add(Finding.of("plan.adjustment-over-proposed", null, file.code(), amount, file.proposed()));
        }
        return findings;
    }

    static List<Finding> againstSubmitting(Adjustment.Submit submit, List<AdjustmentLine> lines, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (lines.isEmpty()) {
            findings.add(Finding.of("plan.adjustment-empty"));
        }
        if (submit.number().isBlank()) {
            findings.add(Finding.of("plan.submission-number-missing"));
        }
        if (submit.submittedOn().isAfter(today)) {
            findings.add(Finding.of("plan.day-in-future", null, submit.submittedOn(), today));
        }
        return findings;
    }

    /** Each đề án that is not what it was when its line was written. */
    static Map<UUID, List<Finding>> overtaken(List<AdjustmentLine> lines, List<HeldFile> held) {
        var now = held.stream().collect(Collectors.toMap(HeldFile::project, Function.identity()));
        return lines.stream()
                .filter(line -> line.kind() != AdjustmentLine.Kind.IN)
                .filter(line -> {
                    var file = now.get(line.project());
                    return file == null || !file.mayChange() || !file.amount().equals(line.before());
                })
                .collect(Collectors.toMap(AdjustmentLine::project, line -> {
                    var file = now.get(line.project());
                    return List.of(
                            file == null || !file.mayChange()
                                    ? Finding.of("plan.adjustment-not-running", null, line.code())
                                    : Finding.of(
                                            "plan.adjustment-overtaken",
                                            null,
                                            line.code(),
                                            line.before(),
                                            file.amount()));
                }));
    }

    /** The decision is dated, not before the submission, and not made by whoever submitted. */
    static List<Finding> againstApproving(
            Adjustment.Approve approve, Adjustment adjustment, boolean ownSubmission, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (approve.decision().isBlank()) {
            findings.add(Finding.of("plan.decision-number-missing"));
        }
        if (approve.decidedOn().isAfter(today)) {
            findings.add(Finding.of("plan.day-in-future", null, approve.decidedOn(), today));
        }
        var submittedOn = adjustment.submittedOn();
        if (submittedOn != null && approve.decidedOn().isBefore(submittedOn)) {
            findings.add(Finding.of("plan.decided-before-submitted", null, approve.decidedOn(), submittedOn));
        }
        if (ownSubmission) {
            findings.add(Finding.of("plan.own-submission"));
        }
        return findings;
    }
}
