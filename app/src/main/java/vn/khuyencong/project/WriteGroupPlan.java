package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.territory.Units;

/** The implementer writes the implementation plan of its group file, place by place. */
@Service
public class WriteGroupPlan {

    private final Writers writers;
    private final GroupPlans plans;
    private final Establishments establishments;
    private final Units units;

    WriteGroupPlan(Writers writers, GroupPlans plans, Establishments establishments, Units units) {
        this.writers = writers;
        this.plans = plans;
        this.establishments = establishments;
        this.units = units;
    }

    /**
     * Adds a place to the round that is being written; opens one where none is.
     *
     * @param request id of the form, which becomes that of the place
     * @return what stands against it; empty where it is kept
     */
    @Transactional
    public List<Finding> add(UUID id, UUID request, GroupPlace.Told told) {
        var project = writers.require(id);
        var group = plans.of(project);
        var findings = new ArrayList<>(GroupRules.writing(project, group.open().orElse(null)));
        findings.addAll(against(project, told));
        if (findings.isEmpty()) {
            plans.add(id, group.open().map(GroupPlan::id).orElseGet(() -> plans.open(id)), request, told);
        }
        return findings;
    }

    /**
     * Corrects a place of the round that is being written.
     *
     * @throws Stale if somebody else has changed it since the form was opened
     */
    @Transactional
    public List<Finding> change(UUID id, UUID place, int version, GroupPlace.Told told) {
        var project = writers.require(id);
        var group = plans.of(project);
        var findings = new ArrayList<>(GroupRules.writing(project, group.open().orElse(null)));
        var before = inOpenRound(group, place);
        findings.addAll(against(project, told));
        if (findings.isEmpty() && !(before.told().equals(told) && before.version() == version + 1)) {
            plans.change(before, version, told);
        }
        return findings;
    }

    /** Takes a place out of the round that is being written. */
    @Transactional
    public List<Finding> remove(UUID id, UUID place, int version) {
        var project = writers.require(id);
        var group = plans.of(project);
        var findings = GroupRules.writing(project, group.open().orElse(null));
        if (findings.isEmpty()) {
            plans.remove(inOpenRound(group, place), version);
        }
        return findings;
    }

    private List<Finding> against(Project project, GroupPlace.Told told) {
        return GroupRules.place(
                told,
                List.of(
                        establishments.get(told.beneficiary()).province(),
                        units.find(told.place()).province()),
                project.province());
    }

    private static GroupPlace inOpenRound(Group group, UUID place) {
        return group.open().stream()
                .flatMap(open -> group.of(open).stream())
                .filter(one -> one.id().equals(place))
                .findFirst()
                .orElseThrow(() -> new NotFound("No place " + place + " is being planned"));
    }
}
