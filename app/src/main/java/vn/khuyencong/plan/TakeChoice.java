package vn.khuyencong.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.PlanMoves.Ruling;

/** The office takes the choice into the plan: what is chosen stands in it with its amount, and nothing else. */
@Service
@Transactional
public class TakeChoice {

    private final PlanMoves moves;
    private final Plans plans;
    private final Rankings rankings;
    private final Choices choices;
    private final PlanMoney money;

    TakeChoice(PlanMoves moves, Plans plans, Rankings rankings, Choices choices, PlanMoney money) {
        this.moves = moves;
        this.plans = plans;
        this.rankings = rankings;
        this.choices = choices;
        this.money = money;
    }

    /** The legal order and the changes by hand of this moment are kept with it. */
    public PlanOutcome take(UUID plan, int version) {
        return moves.make(PlanStep.TAKE_CHOICE, plan, version, before -> {
            var now = rankings.reckon(
                    before, before.tier(), money.of(before, before.tier()).left());
            var findings = RankingRules.againstTaking(now);
            if (!findings.isEmpty()) {
                return PlanMoves.against(findings);
            }
            plans.hold(plan, now.choice().chosen());
            choices.keep(plan, now.choice());
            return new Ruling.Let(before, "", "", now.choice().sum());
        });
    }
}
