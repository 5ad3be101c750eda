package vn.khuyencong.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.PlanList;
import vn.khuyencong.plan.PlanReader;
import vn.khuyencong.plan.PlanStage;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** Gathers the list of plans in one transaction. */
@Component
@Transactional(readOnly = true)
class PlanListPages {

    private final PlanList plans;
    private final PlanReader reader;
    private final CurrentActor current;
    private final OfficeClock clock;

    PlanListPages(PlanList plans, PlanReader reader, CurrentActor current, OfficeClock clock) {
        this.plans = plans;
        this.reader = reader;
        this.current = current;
        this.clock = clock;
    }

    PlanListPage page(
            @Nullable Integer year, @Nullable PlanStage stage, int number, String newYear, Problems problems) {
        var actor = current.get();
        var paging = new Paging(number, Paging.DEFAULT_SIZE, 0, query(year, stage));
        var look = plans.look(year, stage, paging.offset(), paging.size());
        return new PlanListPage(
                year,
                stage,
                look,
                paging.withTotal(look.count()),
                reader.mayCreate(Tier.LOCAL, actor.provinceOrFail()),
                UUID.randomUUID(),
                newYear.isEmpty() ? Integer.toString(clock.today().getYear()) : newYear,
                problems);
    }

    private static String query(@Nullable Integer year, @Nullable PlanStage stage) {
        return "nam=" + (year == null ? "" : year) + "&trang-thai=" + (stage == null ? "" : stage);
    }
}
