package vn.khuyencong.plan;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The money new đề án are chosen by. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanMoney {

    private final Funds funds;
    private final Plans plans;
    private final CarriedOn carriedOn;

    PlanMoney(Funds funds, Plans plans, CarriedOn carriedOn) {
        this.funds = funds;
        this.plans = plans;
        this.carriedOn = carriedOn;
    }

    /**
     * What there is for new đề án.
     *
     * @param left      what the year and source still have, less what runs on; once a plan is approved its own money counts as
     *                  there still
     * @param carriedOn what flagships that run on from earlier years take before anything new
     */
    record ToChooseBy(Dong left, Dong carriedOn) {}

    ToChooseBy of(Plan plan, Tier tier) {
        var available = funds.of(plan.year(), tier).available();
        var own = tier == plan.tier() && plan.stage() == PlanStage.APPROVED ? plans.sum(plan.id()) : Dong.ZERO;
        var running = carriedOn.sum(plan, tier);
        return new ToChooseBy(available.plus(own).minusOrZero(running), running);
    }
}
