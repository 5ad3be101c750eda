package vn.khuyencong.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.plan.AdjustmentPapers;
import vn.khuyencong.plan.AdjustmentReader;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** Gathers the page of an adjustment in one transaction. */
@Component
@Transactional(readOnly = true)
class AdjustmentPages {

    private final AdjustmentReader adjustments;
    private final Attachments attachments;
    private final AdjustmentPapers papers;
    private final CurrentActor current;
    private final OfficeClock clock;

    AdjustmentPages(
            AdjustmentReader adjustments,
            Attachments attachments,
            AdjustmentPapers papers,
            CurrentActor current,
            OfficeClock clock) {
        this.adjustments = adjustments;
        this.attachments = attachments;
        this.papers = papers;
        this.current = current;
        this.clock = clock;
    }

    AdjustmentPage page(UUID plan, int at) {
        return page(plan, at, AdjustmentForm.empty(clock.today()), Problems.NONE, Map.of(), false);
    }

    AdjustmentPage refused(
            UUID plan, int at, AdjustmentForm form, Problems problems, Map<UUID, List<Finding>> ofProjects) {
        return page(plan, at, form, problems, ofProjects, false);
    }

    /** Somebody else was first: what stands now, with what was typed. */
    AdjustmentPage overtaken(UUID plan, int at, AdjustmentForm form) {
        return page(plan, at, form, Problems.NONE, Map.of(), true);
    }

    private AdjustmentPage page(
            UUID plan,
            int at,
            AdjustmentForm form,
            Problems problems,
            Map<UUID, List<Finding>> ofProjects,
            boolean overtaken) {
        var look = adjustments.look(plan, at);
        var slot = AdjustmentPapers.slot(at);
        return new AdjustmentPage(
                look,
                attachments.list(AdjustmentPapers.MATTER, plan).stream()
                        .filter(paper -> paper.slot().equals(slot))
                        .toList(),
                papers.mayAttach(plan, slot, current.get()),
                form,
                problems,
                ofProjects,
                overtaken);
    }
}
