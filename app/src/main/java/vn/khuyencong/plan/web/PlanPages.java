package vn.khuyencong.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Comments;
import vn.khuyencong.plan.CarryOvers;
import vn.khuyencong.plan.PlanReader;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** Gathers the page of a plan in one transaction. */
@Component
@Transactional(readOnly = true)
class PlanPages {

    private static final String MATTER = "plan";

    private final PlanReader plans;
    private final CarryOvers carryOvers;
    private final Comments comments;
    private final CurrentActor current;
    private final OfficeClock clock;

    PlanPages(PlanReader plans, CarryOvers carryOvers, Comments comments, CurrentActor current, OfficeClock clock) {
        this.plans = plans;
        this.carryOvers = carryOvers;
        this.comments = comments;
        this.current = current;
        this.clock = clock;
    }

    PlanPage page(UUID id) {
        return page(id, PlanForm.empty(clock.today()), Problems.NONE, Map.of(), false);
    }

    PlanPage refused(UUID id, PlanForm form, Problems problems, Map<UUID, List<Finding>> ofProjects) {
        return page(id, form, problems, ofProjects, false);
    }

    /** Somebody else was first: what stands now, with what was typed. */
    PlanPage overtaken(UUID id, PlanForm form) {
        return page(id, form, Problems.NONE, Map.of(), true);
    }

    private PlanPage page(
            UUID id, PlanForm form, Problems problems, Map<UUID, List<Finding>> ofProjects, boolean overtaken) {
        var look = plans.look(id);
        return new PlanPage(
                look,
                carryOvers.outOf(look.plan().year() - 1, look.plan().tier()),
                comments.list(MATTER, id),
                UUID.randomUUID(),
                current.get().role() != Role.INSPECTOR,
                form,
                problems,
                ofProjects,
                overtaken);
    }
}
