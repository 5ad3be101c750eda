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
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.ProposeProject;
import vn.khuyencong.shared.Finding;

/** Moves every đề án of a plan, and gathers what stands against each: the reader wants all of it at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EachProject {

    private final ProposeProject proposals;
    private final ApproveProject approvals;

    EachProject(ProposeProject proposals, ApproveProject approvals) {
        this.proposals = proposals;
        this.approvals = approvals;
    }

    Map<UUID, List<Finding>> propose(List<PlanItem> items, Plan.Submit submit) {
        return each(
                items, item -> proposals.propose(item.project(), submit.number().strip()));
    }

    Map<UUID, List<Finding>> approve(List<PlanItem> items, Plan.Approve approve) {
        return each(
                items,
                item -> approvals.approve(
                        item.project(),
                        item.amount(),
                        approve.decidedOn(),
                        approve.decision().strip()));
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
