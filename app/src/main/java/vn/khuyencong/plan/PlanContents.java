package vn.khuyencong.plan;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;

/** All that a plan spends the money of its year on: what runs on from earlier years, and the new đề án. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanContents {

    private final PlanItems items;
    private final CarriedOn carriedOn;
    private final Adjustments adjustments;

    PlanContents(PlanItems items, CarriedOn carriedOn, Adjustments adjustments) {
        this.items = items;
        this.carriedOn = carriedOn;
        this.adjustments = adjustments;
    }

    /**
     * What a plan holds.
     *
     * @param carriedOn running flagships with their part of this year
     * @param fresh     the đề án chosen for it
     */
    record Held(List<PlanItem> carriedOn, List<PlanItem> fresh) {

        List<PlanItem> all() {
            return Stream.concat(carriedOn.stream(), fresh.stream()).toList();
        }

        Dong sum() {
            return PlanRules.sum(all());
        }
    }

    Held of(Plan plan) {
        return new Held(carriedOn.of(plan), items.of(plan.id()));
    }

    /** Those that could be put in. */
    List<PlanItem> candidates(Plan plan) {
        return items.candidates(plan);
    }

    /** Its adjustments, the latest first; only an approved plan has any. */
    List<AdjustmentRow> adjustments(Plan plan) {
        return plan.stage() == PlanStage.APPROVED ? adjustments.rows(plan.id()) : List.of();
    }

    /** What of its new đề án is support for recovery. */
    RecoveryPart recovery(Plan plan, Held held) {
        return items.recovery(plan, held.fresh());
    }

    /** What runs on stays with a plan from its submission on. */
    void submitted(Plan plan, Held held) {
        carriedOn.keep(plan, held.carriedOn());
    }

    void returned(Plan plan) {
        carriedOn.giveUp(plan.id());
    }
}
