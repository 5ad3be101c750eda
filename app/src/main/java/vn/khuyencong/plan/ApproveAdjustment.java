package vn.khuyencong.plan;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.plan.PlanMoves.Ruling;
import vn.khuyencong.plan.PlanOutcome.Refused;
import vn.khuyencong.project.AdjustProject;
import vn.khuyencong.shared.Finding;

/**
 * Whoever approves plans approves an adjustment: its lines are carried out on their đề án, money is given back and set aside,
 * and the plan holds what they say, all in this one transaction. One refusal, and nothing is stored.
 */
@Service
@Transactional
public class ApproveAdjustment {

    private final PlanMoves moves;
    private final AdjustmentBook book;
    private final AdjustedProjects projects;
    private final CurrentActor current;
    private final OfficeClock clock;

    ApproveAdjustment(
            PlanMoves moves, AdjustmentBook book, AdjustedProjects projects, CurrentActor current, OfficeClock clock) {
        this.moves = moves;
        this.book = book;
        this.projects = projects;
        this.current = current;
        this.clock = clock;
    }

    public PlanOutcome approve(Adjustment.Approve approve) {
        return moves.make(
                PlanStep.APPROVE_ADJUSTMENT,
                approve.plan(),
                approve.version(),
                PlanMoves.form(approve.decision(), approve.decidedOn()),
                plan -> {
                    var open = book.open(plan);
                    var findings = AdjustmentRules.againstMoving(PlanStep.APPROVE_ADJUSTMENT, open);
                    return open == null || !findings.isEmpty()
                            ? PlanMoves.against(findings)
                            : approved(approve, plan, open);
                });
    }

    private Ruling approved(Adjustment.Approve approve, Plan plan, Adjustment open) {
        var own = current.get().account().equals(open.submittedBy());
        var findings = AdjustmentRules.againstApproving(approve, open, own, clock.today());
        if (!findings.isEmpty()) {
            return PlanMoves.against(findings);
        }
        var decider = book.decider(plan, approve.decidedOn());
        return decider == null
                ? PlanMoves.against(List.of(Finding.of("plan.adjustment-no-decider")))
                : carriedOut(approve, plan, open, decider);
    }

    private Ruling carriedOut(Adjustment.Approve approve, Plan plan, Adjustment open, Decider decider) {
        var lines = book.lines(open);
        var before = book.held(plan);
        var against = AdjustmentRules.overtaken(lines, before);
        if (against.isEmpty()) {
            against = projects.carryOut(lines, paper(approve, open, decider));
        }
        if (!against.isEmpty()) {
            return new Ruling.Against(new Refused(List.of(), against));
        }
        book.approve(open, approve, decider, lines, before);
        return new Ruling.Let(plan, open.reason(), approve.decision().strip(), null);
    }

    private static AdjustProject.Paper paper(Adjustment.Approve approve, Adjustment open, Decider decider) {
        return new AdjustProject.Paper(
                Objects.requireNonNull(open.submissionNumber()),
                Objects.requireNonNull(open.submittedOn()),
                Objects.requireNonNull(open.submittedBy()),
                approve.decision().strip(),
                approve.decidedOn(),
                decider);
    }
}
