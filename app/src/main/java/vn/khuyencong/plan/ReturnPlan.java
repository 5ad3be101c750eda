package vn.khuyencong.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.PlanMoves.Ruling;
import vn.khuyencong.plan.PlanOutcome.Refused;

/** The chairman returns a plan, and why; its đề án are appraised ones again. */
@Service
@Transactional
public class ReturnPlan {

    private final PlanMoves moves;
    private final PlanContents contents;
    private final EachProject each;

    ReturnPlan(PlanMoves moves, PlanContents contents, EachProject each) {
        this.moves = moves;
        this.contents = contents;
        this.each = each;
    }

    public PlanOutcome giveBack(Plan.Return back) {
        return moves.make(
                PlanStep.RETURN, back.plan(), back.version(), PlanMoves.form(back.reason()), plan -> rule(back, plan));
    }

    private Ruling rule(Plan.Return back, Plan plan) {
        var findings = PlanRules.againstReturning(back);
        if (!findings.isEmpty()) {
            return PlanMoves.against(findings);
        }
        var ofProjects = each.sendBack(contents.of(plan).fresh(), back.reason());
        contents.returned(plan);
        return ofProjects.isEmpty()
                ? new Ruling.Let(plan.returned(back.reason()), back.reason().strip(), "", null)
                : new Ruling.Against(new Refused(List.of(), ofProjects));
    }
}
