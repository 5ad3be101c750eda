package vn.khuyencong.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.shared.Dong;

/** Everything the page of an adjustment shows, read in one transaction. */
@Repository
@Transactional(readOnly = true)
public class AdjustmentReader {

    private final PlanReader plans;
    private final AdjustmentBook book;
    private final Reserve reserve;
    private final OfficeClock clock;

    AdjustmentReader(PlanReader plans, AdjustmentBook book, Reserve reserve, OfficeClock clock) {
        this.plans = plans;
        this.book = book;
        this.reserve = reserve;
        this.clock = clock;
    }

    /**
     * One look at an adjustment.
     *
     * @param totals    what the whole plan asks of each source: frozen once it is approved
     * @param held      what may be changed or taken out; empty unless the reader writes lines
     * @param reserve   what may be put in, in order; empty unless the reader writes lines
     * @param available what the year and source still have
     * @param decider   who decides, with the article; empty where nobody has entered it
     * @param may       what the reader may do with it now
     */
    public record Look(
            Plan plan,
            Adjustment adjustment,
            List<AdjustmentLine> lines,
            List<AdjustmentTotal> totals,
            List<HeldFile> held,
            List<ReserveFile> reserve,
            Dong available,
            @Nullable Decider decider,
            Set<PlanStep> may) {}

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    public Look look(UUID planId, int number) {
        var plan = plans.plan(planId);
        var adjustment = book.get(planId, number);
        var may = may(plan, adjustment);
        var writes = may.contains(PlanStep.ADJUST_LINE);
        var lines = book.lines(adjustment);
        var held = adjustment.stage().isOpen() ? book.held(plan) : List.<HeldFile>of();
        var decidedOn = adjustment.decidedOn();
        return new Look(
                plan,
                adjustment,
                lines,
                book.totals(adjustment, held, lines),
                writes ? held : List.of(),
                writes ? reserve.of(plan, Reserve.taken(lines)) : List.of(),
                plans.available(plan),
                book.decider(plan, decidedOn == null ? clock.today() : decidedOn),
                may);
    }

    /** The number of the latest adjustment of a plan; 0 where it has none. */
    public int latest(UUID plan) {
        return book.latest(plan);
    }

    private Set<PlanStep> may(Plan plan, Adjustment adjustment) {
        var may = EnumSet.noneOf(PlanStep.class);
        if (!adjustment.stage().isOpen()) {
            return may;
        }
        for (var step : plans.may(plan)) {
            if (step != PlanStep.ADJUST
                    && step.isAboutAnAdjustment()
                    && AdjustmentRules.againstMoving(step, adjustment).isEmpty()) {
                may.add(step);
            }
        }
        return may;
    }
}
