package vn.khuyencong.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.ApproveProject;
import vn.khuyencong.project.CommitSlice;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.ProposeProject;
import vn.khuyencong.shared.Finding;

/** Moves every đề án of a plan, and gathers what stands against each: the reader wants all of it at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EachProject {

    private final ProposeProject proposals;
    private final ApproveProject approvals;
    private final CommitSlice slices;

    EachProject(ProposeProject proposals, ApproveProject approvals, CommitSlice slices) {
        this.proposals = proposals;
        this.approvals = approvals;
        this.slices = slices;
    }

    Map<UUID, List<Finding>> propose(List<PlanItem> items, Plan.Submit submit) {
        return each(
                items, item -> proposals.propose(item.project(), submit.number().strip()));
    }

    /** What runs on is set aside first, then the new ones are approved. */
    Map<UUID, List<Finding>> approve(PlanContents.Held held, Plan.Approve approve, int year) {
        var paper = approve.decision().strip();
        var against = new LinkedHashMap<UUID, List<Finding>>();
        for (var item : held.carriedOn()) {
            var findings = slices.commit(item.project(), year, item.amount(), approve.decidedOn(), paper);
            if (!findings.isEmpty()) {
                against.put(item.project(), findings);
            }
        }
        against.putAll(each(
                held.fresh(), item -> approvals.approve(item.project(), item.amount(), approve.decidedOn(), paper)));
        return against;
    }

    Map<UUID, List<Finding>> sendBack(List<PlanItem> items, String reason) {
        return each(items, item -> proposals.sendBack(item.project(), reason.strip()));
    }

    private static Map<UUID, List<Finding>> each(List<PlanItem> items, Function<PlanItem, Decision> move) {
        var against = new LinkedHashMap<UUID, List<Finding>>();
        for (var item : items) {
            switch (move.apply(item)) {
                case Decision.Moved _ -> {}
                case Decision.Refused(var findings) -> against.put(item.project(), findings);
            }
        }
        return against;
    }
}
