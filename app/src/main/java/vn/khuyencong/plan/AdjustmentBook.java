package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.shared.NotFound;

/** The open adjustment of a plan with its lines, and what the plan holds beside them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdjustmentBook {

    private final Adjustments adjustments;
    private final AdjustmentLines lines;
    private final Plans plans;
    private final AdjustmentDeciders deciders;

    AdjustmentBook(Adjustments adjustments, AdjustmentLines lines, Plans plans, AdjustmentDeciders deciders) {
        this.adjustments = adjustments;
        this.lines = lines;
        this.plans = plans;
        this.deciders = deciders;
    }

    @Nullable
    Adjustment open(Plan plan) {
        return adjustments.open(plan.id()).orElse(null);
    }

    int latest(UUID plan) {
        return adjustments.latest(plan);
    }

    /** @throws NotFound if the plan has none of that number */
    Adjustment get(UUID plan, int number) {
        return adjustments
                .find(plan, number)
                .orElseThrow(() -> new NotFound("No adjustment " + number + " of plan " + plan));
    }

    /** What the whole plan asks of each source: reckoned while it is open, as kept once it is approved. */
    List<AdjustmentTotal> totals(Adjustment adjustment, List<HeldFile> held, List<AdjustmentLine> written) {
        return adjustment.stage().isOpen() ? AdjustmentTotal.of(held, written) : adjustments.totals(adjustment.id());
    }

    @Nullable
    Decider decider(Plan plan, LocalDate day) {
        return deciders.of(plan, day).orElse(null);
    }

    List<AdjustmentLine> lines(Adjustment adjustment) {
        return lines.of(adjustment.id());
    }

    List<HeldFile> held(Plan plan) {
        return lines.held(plan);
    }

    void submit(Adjustment adjustment, Adjustment.Submit submit) {
        adjustments.submit(adjustment, submit);
    }

    void giveBack(Adjustment adjustment, String reason) {
        adjustments.giveBack(adjustment, reason);
    }

    /** The decision is kept with both sides, and the plan holds from now on what its lines say. */
    void approve(
            Adjustment adjustment,
            Adjustment.Approve approve,
            Decider decider,
            List<AdjustmentLine> changed,
            List<HeldFile> before) {
        adjustments.approve(adjustment, approve, decider, AdjustmentTotal.of(before, changed));
        plans.follow(adjustment.plan(), adjustment.id());
    }
}
