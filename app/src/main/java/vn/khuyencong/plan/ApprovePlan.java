package vn.khuyencong.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.PlanMoves.Ruling;
import vn.khuyencong.plan.PlanOutcome.Refused;

/**
 * The chairman approves a plan: every đề án of it is approved and its money committed in this one transaction. One
 * refusal, and nothing is stored.
 */
@Service
@Transactional
public class ApprovePlan {

    private final PlanMoves moves;
    private final PlanContents contents;
    private final EachProject each;
    private final PlanLog log;
    private final OfficeClock clock;

    ApprovePlan(PlanMoves moves, PlanContents contents, EachProject each, PlanLog log, OfficeClock clock) {
        this.moves = moves;
        this.contents = contents;
        this.each = each;
        this.log = log;
        this.clock = clock;
    }

    public PlanOutcome approve(Plan.Approve approve) {
        return moves.make(
                PlanStep.APPROVE,
                approve.plan(),
                approve.version(),
                PlanMoves.form(approve.decision(), approve.decidedOn()),
                plan -> rule(approve, plan));
    }

    private Ruling rule(Plan.Approve approve, Plan plan) {
        var findings = PlanRules.againstApproving(approve, plan, log.isMySubmission(plan.id()), clock.today());
        if (!findings.isEmpty()) {
            return PlanMoves.against(findings);
        }
        var held = contents.of(plan);
        var ofProjects = each.approve(held, approve, plan.year());
        return ofProjects.isEmpty()
                ? new Ruling.Let(plan.approved(approve), "", approve.decision().strip(), held.sum())
                : new Ruling.Against(new Refused(List.of(), ofProjects));
    }
}
