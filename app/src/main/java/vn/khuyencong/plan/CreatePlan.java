package vn.khuyencong.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.PlanMoves.Ruling.Let;
import vn.khuyencong.plan.PlanOutcome.Done;
import vn.khuyencong.plan.PlanOutcome.Refused;
import vn.khuyencong.shared.NotAllowed;

/** The leader begins the year's plan, or the next round of it. */
@Service
@Transactional
public class CreatePlan {

    private final Plans plans;
    private final PlanLog log;
    private final PlanRoles roles;
    private final CurrentActor current;
    private final OfficeClock clock;

    CreatePlan(Plans plans, PlanLog log, PlanRoles roles, CurrentActor current, OfficeClock clock) {
        this.plans = plans;
        this.log = log;
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    /** @throws vn.khuyencong.shared.NotAllowed if the actor's office does not plan */
    public PlanOutcome create(Plan.Create create) {
        var actor = current.get();
        var province = actor.province();
        if (province == null) {
            throw new NotAllowed(actor.username() + " belongs to no province");
        }
        roles.require(PlanStep.CREATE, create.tier(), province);
        var findings = PlanRules.againstCreating(create);
        if (!findings.isEmpty()) {
            return new Refused(findings);
        }
        var plan = plans.get(plans.create(create, province, clock.instant(), actor.account()));
        if (!log.isRepeated(PlanStep.CREATE, plan.id(), 0, null)) {
            log.record(PlanStep.CREATE, plan, new Let(plan, "", "", null), null);
        }
        return new Done(plan);
    }
}
