package vn.khuyencong.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Fund;
import vn.khuyencong.budget.Funds;
import vn.khuyencong.project.StepRole;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Everything the page of a plan shows, read in one transaction. */
@Repository
@Transactional(readOnly = true)
public class PlanReader {

    private final Plans plans;
    private final PlanContents contents;
    private final PlanLog log;
    private final PlanRoles roles;
    private final Funds funds;

    PlanReader(Plans plans, PlanContents contents, PlanLog log, PlanRoles roles, Funds funds) {
        this.plans = plans;
        this.contents = contents;
        this.log = log;
        this.roles = roles;
        this.funds = funds;
    }

    /** A đề án of the plan went from one body to another by a reform. */
    public record HandedOver(
            Instant at, String who, String code, String from, String to, String document, LocalDate documentOn) {}

    /**
     * One look at a plan.
     *
     * @param carriedOn  running flagships with their part of this year
     * @param handovers  đề án of the plan that changed hands, the latest first
     * @param candidates appraised đề án that could be put in; empty unless the reader may do so
     * @param adjustments of an approved plan, the latest first
     * @param may        what the reader may do with it now
     */
    public record Look(
            Plan plan,
            List<PlanItem> carriedOn,
            List<PlanItem> items,
            List<PlanItem> candidates,
            Fund fund,
            RecoveryPart recovery,
            List<PlanMove> moves,
            List<HandedOver> handovers,
            List<AdjustmentRow> adjustments,
            Set<PlanStep> may) {

        /** Whether an adjustment may be begun: another one is not open. */
        public boolean mayAdjust() {
            return may.contains(PlanStep.ADJUST)
                    && adjustments.stream().noneMatch(one -> one.stage().isOpen());
        }

        /** What the đề án of the plan ask for together, those that run on among them. */
        public Dong sum() {
            return PlanRules.sum(all());
        }

        /** Those that run on, then the new ones. */
        public List<PlanItem> all() {
            return new PlanContents.Held(carriedOn, items).all();
        }
    }

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    public Look look(UUID id) {
        var plan = plans.get(id);
        var may = may(plan);
        var held = contents.of(plan);
        return new Look(
                plan,
                held.carriedOn(),
                held.fresh(),
                may.contains(PlanStep.ADD) ? contents.candidates(plan) : List.of(),
                funds.of(plan.year(), plan.tier()),
                contents.recovery(plan, held),
                log.of(id),
                log.handovers(id),
                contents.adjustments(plan),
                may);
    }

    /** Whether the reader may begin a plan. */
    public boolean mayCreate(Tier tier, String province) {
        return roles.may(PlanStep.CREATE, tier, province);
    }

    Plan plan(UUID id) {
        return plans.get(id);
    }

    /** What the year and source of a plan still have. */
    Dong available(Plan plan) {
        return funds.of(plan.year(), plan.tier()).available();
    }

    Set<PlanStep> may(Plan plan) {
        var known = new EnumMap<StepRole, Boolean>(StepRole.class);
        var may = EnumSet.noneOf(PlanStep.class);
        for (var step : PlanStep.values()) {
            if (step.canFollow(plan.stage())
                    && known.computeIfAbsent(step.by(), _ -> roles.may(step, plan.tier(), plan.province()))) {
                may.add(step);
            }
        }
        return may;
    }
}
