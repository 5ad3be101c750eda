package vn.khuyencong.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.PlanMoves.Ruling;
import vn.khuyencong.shared.Finding;

/** The planner begins an adjustment of an approved plan, writes its lines, or gives it up before it is submitted. */
@Service
@Transactional
public class AdjustPlan {

    private final PlanMoves moves;
    private final Adjustments adjustments;
    private final AdjustmentLines lines;
    private final AdjustmentDraft draft;

    AdjustPlan(PlanMoves moves, Adjustments adjustments, AdjustmentLines lines, AdjustmentDraft draft) {
        this.moves = moves;
        this.adjustments = adjustments;
        this.lines = lines;
        this.draft = draft;
    }

    /** One adjustment of a plan is open at a time. */
    public PlanOutcome begin(Adjustment.Begin begin) {
        return moves.make(PlanStep.ADJUST, begin.plan(), begin.version(), PlanMoves.form(begin.reason()), plan -> {
            var findings = AdjustmentRules.againstBeginning(
                    begin, adjustments.open(plan.id()).orElse(null));
            if (!findings.isEmpty()) {
                return PlanMoves.against(findings);
            }
            adjustments.begin(begin);
            return new Ruling.Let(plan, begin.reason().strip(), "", null);
        });
    }

    /** Writes a line: both sides of it stand from now on. */
    public PlanOutcome put(Adjustment.Put put) {
        return moves.make(PlanStep.ADJUST_LINE, put.plan(), put.version(), PlanMoves.form(put), plan -> {
            var open = adjustments.open(plan.id()).orElse(null);
            var findings = AdjustmentRules.againstMoving(PlanStep.ADJUST_LINE, open);
            if (open == null || !findings.isEmpty()) {
                return PlanMoves.against(findings);
            }
            var there = lines.of(open.id());
            return switch (draft.line(plan, put, there)) {
                case AdjustmentDraft.Unfit(var against) -> PlanMoves.against(against);
                case AdjustmentDraft.Fit(var line) -> {
                    adjustments.put(open.id(), line);
                    yield new Ruling.Let(plan, said(line), "", line.after());
                }
            };
        });
    }

    /** Takes a line back. */
    public PlanOutcome takeBack(UUID planId, int version, UUID project) {
        return moves.make(PlanStep.ADJUST_LINE, planId, version, PlanMoves.form(project), plan -> {
            var open = adjustments.open(planId).orElse(null);
            var findings = AdjustmentRules.againstMoving(PlanStep.ADJUST_LINE, open);
            if (!findings.isEmpty()) {
                return PlanMoves.against(findings);
            }
            var line = line(Objects.requireNonNull(open), project);
            if (line == null) {
                return PlanMoves.against(List.of(Finding.of("plan.adjustment-no-line")));
            }
            adjustments.takeBack(open.id(), project);
            return new Ruling.Let(plan, line.code() + " –", "", null);
        });
    }

    /** Gives the whole adjustment up. */
    public PlanOutcome withdraw(UUID planId, int version, String reason) {
        return moves.make(PlanStep.WITHDRAW_ADJUSTMENT, planId, version, PlanMoves.form(reason), plan -> {
            var open = adjustments.open(planId).orElse(null);
            var findings = AdjustmentRules.againstMoving(PlanStep.WITHDRAW_ADJUSTMENT, open);
            if (findings.isEmpty() && reason.isBlank()) {
                findings = List.of(Finding.of("plan.change-reason-missing"));
            }
            if (!findings.isEmpty()) {
                return PlanMoves.against(findings);
            }
            adjustments.withdraw(Objects.requireNonNull(open));
            return new Ruling.Let(plan, reason.strip(), "", null);
        });
    }

    private @Nullable AdjustmentLine line(Adjustment adjustment, UUID project) {
        return lines.of(adjustment.id()).stream()
                .filter(one -> one.project().equals(project))
                .findFirst()
                .orElse(null);
    }

    private static String said(AdjustmentLine line) {
        return line.reason().isBlank()
                ? line.code()
                : line.code() + ": " + line.reason().strip();
    }
}
