package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The order of priority of a plan, for whoever reads it. */
@Repository
@Transactional(readOnly = true)
public class RankPlan {

    private final Plans plans;
    private final Rankings rankings;
    private final Choices choices;
    private final PlanRoles roles;
    private final PlanMoney money;

    RankPlan(Plans plans, Rankings rankings, Choices choices, PlanRoles roles, PlanMoney money) {
        this.plans = plans;
        this.rankings = rankings;
        this.choices = choices;
        this.roles = roles;
        this.money = money;
    }

    /**
     * One look at the order.
     *
     * @param tier      the source looked at: the plan's own, or the other one to compare with
     * @param day       whose law and facts count
     * @param carriedOn what flagships that run on take of the money before anything new is chosen
     * @param kept      the order as it was last taken into the plan; empty before that
     * @param mayChange whether the reader may change the choice now
     */
    public record Look(
            Plan plan, Tier tier, LocalDate day, Reckoned now, Dong carriedOn, List<KeptRank> kept, boolean mayChange) {

        public Look {
            kept = List.copyOf(kept);
        }

        /** Where it stood when the choice was last taken over. */
        public @Nullable KeptRank keptOf(UUID project) {
            return kept.stream()
                    .filter(one -> one.project().equals(project))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param tier empty: the plan's own. @throws vn.khuyencong.shared.NotFound if the plan is not the reader's to see */
    public Look look(UUID id, @Nullable Tier tier) {
        var plan = plans.get(id);
        var source = tier == null ? plan.tier() : tier;
        var found = money.of(plan, source);
        boolean own = source == plan.tier();
        return new Look(
                plan,
                source,
                rankings.day(plan),
                rankings.reckon(plan, source, found.left()),
                found.carriedOn(),
                own ? choices.kept(id) : List.of(),
                own
                        && PlanStep.CHANGE_CHOICE.canFollow(plan.stage())
                        && roles.may(PlanStep.CHANGE_CHOICE, plan.tier(), plan.province()));
    }
}
