package vn.khuyencong.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.plan.PlanMoves.Ruling;
import vn.khuyencong.plan.PlanOutcome.Refused;
import vn.khuyencong.shared.Dong;

/** The leader submits a plan with her tờ trình; its đề án go up with it. */
@Service
@Transactional
public class SubmitPlan {

    private final PlanMoves moves;
    private final PlanContents contents;
    private final EachProject each;
    private final Ledger ledger;
    private final OfficeClock clock;

    SubmitPlan(PlanMoves moves, PlanContents contents, EachProject each, Ledger ledger, OfficeClock clock) {
        this.moves = moves;
        this.contents = contents;
        this.each = each;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Refused while the year and source have less than the plan asks for. */
    public PlanOutcome submit(Plan.Submit submit) {
        return moves.make(
                PlanStep.SUBMIT,
                submit.plan(),
                submit.version(),
                PlanMoves.form(submit.number(), submit.submittedOn(), submit.text()),
                plan -> rule(submit, plan));
    }

    private Ruling rule(Plan.Submit submit, Plan plan) {
        var held = contents.of(plan);
        var available = ledger.available(plan.province(), plan.year(), plan.tier());
        var findings = PlanRules.againstSubmitting(submit, held.all(), available, clock.today());
        if (findings.isEmpty()) {
            findings = ledger.shortages(plan.province(), plan.year(), plan.tier(), wanted(held.all()));
        }
        if (!findings.isEmpty()) {
            return PlanMoves.against(findings);
        }
        var ofProjects = each.propose(held.fresh(), submit);
        if (!ofProjects.isEmpty()) {
            return new Ruling.Against(new Refused(List.of(), ofProjects));
        }
        contents.submitted(plan, held);
        var after = plan.submitted(submit);
        return new Ruling.Let(after, after.submissionText(), submit.number().strip(), held.sum());
    }

    private static Map<UUID, Dong> wanted(List<PlanItem> items) {
        return items.stream().collect(Collectors.toMap(PlanItem::project, PlanItem::amount));
    }
}
