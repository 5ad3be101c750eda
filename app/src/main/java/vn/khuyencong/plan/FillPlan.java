package vn.khuyencong.plan;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.PlanMoves.Ruling;
import vn.khuyencong.shared.Finding;

/** The leader puts appraised đề án into a plan and takes them out. */
@Service
@Transactional
public class FillPlan {

    private final PlanMoves moves;
    private final Plans plans;
    private final PlanItems items;

    FillPlan(PlanMoves moves, Plans plans, PlanItems items) {
        this.moves = moves;
        this.plans = plans;
        this.items = items;
    }

    /**
     * Each comes in with the amount its appraisal proposed.
     *
     * @param reason kept in the plan's history; refused where it is blank
     */
    public PlanOutcome add(UUID plan, int version, Collection<UUID> projects, String reason) {
        return moves.make(PlanStep.ADD, plan, version, PlanMoves.form(new TreeSet<>(projects), reason), before -> {
            var candidates = items.candidates(before);
            var findings = PlanRules.againstAdding(
                    projects, candidates.stream().map(PlanItem::project).toList());
            if (findings.isEmpty() && reason.isBlank()) {
                findings = List.of(Finding.of("plan.change-reason-missing"));
            }
            if (!findings.isEmpty()) {
                return PlanMoves.against(findings);
            }
            plans.add(plan, projects);
            var added = candidates.stream()
                    .filter(item -> projects.contains(item.project()))
                    .toList();
            return new Ruling.Let(before, codes(added) + ": " + reason.strip(), "", PlanRules.sum(added));
        });
    }

    /**
     * Takes a đề án out again; it stays appraised.
     *
     * @param reason kept in the plan's history; refused where it is blank
     */
    public PlanOutcome remove(UUID plan, int version, UUID project, String reason) {
        return moves.make(PlanStep.REMOVE, plan, version, PlanMoves.form(project, reason), before -> {
            if (reason.isBlank()) {
                return PlanMoves.against(List.of(Finding.of("plan.change-reason-missing")));
            }
            var removed = items.of(plan).stream()
                    .filter(item -> item.project().equals(project))
                    .toList();
            plans.remove(plan, project);
            return new Ruling.Let(before, codes(removed) + ": " + reason.strip(), "", PlanRules.sum(removed));
        });
    }

    private static String codes(List<PlanItem> items) {
        return String.join(", ", items.stream().map(PlanItem::code).toList());
    }
}
