package vn.khuyencong.plan;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.budget.Sources;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The money new đề án are chosen by. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanMoney {

    private final Funds funds;
    private final Plans plans;
    private final CarriedOn carriedOn;
    private final Sources sources;

    PlanMoney(Funds funds, Plans plans, CarriedOn carriedOn, Sources sources) {
        this.funds = funds;
        this.plans = plans;
        this.carriedOn = carriedOn;
        this.sources = sources;
    }

    /**
     * What there is for new đề án.
     *
     * @param left      what each source of the year still has, less what runs on; once a plan is approved its own money counts as
     *                  there still
     * @param carriedOn what flagships that run on from earlier years take before anything new
     */
    record ToChooseBy(Purse left, Dong carriedOn) {}

    ToChooseBy of(Plan plan, Tier tier) {
        var available = new Purse(funds.available(plan.year(), tier));
        var own = tier == plan.tier() && plan.stage() == PlanStage.APPROVED
                ? plans.amounts(plan.id())
                : Map.<UUID, Dong>of();
        var running = new Purse(sources.sums(carriedOn.amounts(plan, tier), tier));
        return new ToChooseBy(available.with(new Purse(sources.sums(own, tier))).without(running), running.sum());
    }
}
