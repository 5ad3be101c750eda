package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;

/**
 * The implementation plan of a group file goes from the implementer to the department's officer and on to its leader,
 * who approves it: from then on its places stand, each with what the frozen norm gives for it.
 */
@Service
public class MoveGroupPlan {

    private final Moves moves;
    private final GroupPlans plans;
    private final GroupChecks checks;
    private final ProjectNews news;
    private final OfficeClock clock;

    MoveGroupPlan(Moves moves, GroupPlans plans, GroupChecks checks, ProjectNews news, OfficeClock clock) {
        this.moves = moves;
        this.plans = plans;
        this.checks = checks;
        this.news = news;
        this.clock = clock;
    }

    /** The implementer hands the open round in. */
    @Transactional
    public Decision submit(UUID id, int version) {
        return moves.make(Move.of(Step.SUBMIT_GROUP_PLAN, id, version), project -> {
            var group = plans.of(project);
            return moved(Step.SUBMIT_GROUP_PLAN, project, group, checks.against(project, group, clock.today()), "");
        });
    }

    /** The officer finds it in order. */
    @Transactional
    public Decision appraise(UUID id, int version, String opinion) {
        return moves.make(Move.of(Step.APPRAISE_GROUP_PLAN, id, version).noting(opinion), project -> {
            var group = plans.of(project);
            var findings = new ArrayList<>(checks.against(project, group, clock.today()));
            findings.addAll(ReasonRules.findings(opinion));
            return moved(Step.APPRAISE_GROUP_PLAN, project, group, findings, opinion);
        });
    }

    /** The officer gives it back, with what is to be put right. */
    @Transactional
    public Decision giveBack(UUID id, int version, String reason) {
        return moves.make(
                Move.of(Step.RETURN_GROUP_PLAN, id, version).noting(reason),
                project -> moved(
                        Step.RETURN_GROUP_PLAN, project, plans.of(project), ReasonRules.findings(reason), reason));
    }

    /** The leader approves it by a decision. */
    @Transactional
    public Decision approve(UUID id, int version, String number, LocalDate decidedOn) {
        return moves.make(Move.of(Step.APPROVE_GROUP_PLAN, id, version).under(number), project -> {
            var group = plans.of(project);
            var findings = new ArrayList<>(GroupRules.deciding(project, number, decidedOn, clock.today()));
            findings.addAll(checks.against(project, group, clock.today()));
            var open = group.open().orElse(null);
            if (!findings.isEmpty() || open == null || !group.isReadyFor(Step.APPROVE_GROUP_PLAN)) {
                return refusedOrMoved(Step.APPROVE_GROUP_PLAN, project, group, findings, List.of());
            }
            var bases = fix(project, group.of(open));
            plans.approve(open, number, decidedOn);
            giveUp(group, open);
            news.placesFixed(project, group.of(open));
            return project.decide(Step.APPROVE_GROUP_PLAN, List.of(), bases);
        });
    }

    /** The approved places that those of the round take the place of. */
    private void giveUp(Group group, GroupPlan open) {
        for (var place : group.of(open)) {
            var replacing = place.told().replacing();
            if (replacing != null) {
                plans.giveUp(replacing.place(), replacing.why());
            }
        }
    }

    private List<Citation> fix(Project project, List<GroupPlace> places) {
        var bases = new ArrayList<Citation>();
        var found = new LinkedHashMap<GroupPlace, Supports.Assessed.Part>();
        places.forEach(place -> found.put(place, checks.frozen(project, place)));
        found.forEach((place, assessed) -> {
            plans.fix(place, assessed.support().ceilingOrFail(), assessed.receipt());
            bases.addAll(assessed.support().citations());
        });
        return bases.stream().distinct().toList();
    }

    private Decision moved(Step step, Project project, Group group, List<Finding> findings, String opinion) {
        var decision = refusedOrMoved(step, project, group, findings, List.of());
        if (decision instanceof Moved) {
            plans.move(group.open().orElseThrow(), status(step), opinion);
        }
        return decision;
    }

    private static Decision refusedOrMoved(
            Step step, Project project, Group group, List<Finding> findings, List<Citation> bases) {
        if (!project.scope().isOfAGroup()) {
            return project.decide(step, List.of(Finding.of("project.group-only", null, project.code())), bases);
        }
        return group.isReadyFor(step)
                ? project.decide(step, findings, bases)
                : project.decide(step, List.of(Finding.of("project.group-plan-not-there")), bases);
    }

    private static GroupPlan.Status status(Step step) {
        return switch (step) {
            case SUBMIT_GROUP_PLAN -> GroupPlan.Status.HANDED_IN;
            case APPRAISE_GROUP_PLAN -> GroupPlan.Status.APPRAISED;
            case RETURN_GROUP_PLAN -> GroupPlan.Status.RETURNED;
            default -> throw new IllegalArgumentException(step + " leaves the plan where it is");
        };
    }
}
