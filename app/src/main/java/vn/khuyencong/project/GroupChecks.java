package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;

/** Holds the open round of a group file against its approval, its contract and the norms. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GroupChecks {

    private final GroupPlans plans;
    private final FrozenNorms frozen;
    private final Supports supports;
    private final Contracts contracts;
    private final PartAcceptances parts;

    GroupChecks(GroupPlans plans, FrozenNorms frozen, Supports supports, Contracts contracts, PartAcceptances parts) {
        this.plans = plans;
        this.frozen = frozen;
        this.supports = supports;
        this.contracts = contracts;
        this.parts = parts;
    }

    /** What stands against the open round on a day; nothing where there is none. */
    List<Finding> against(Project project, Group group, LocalDate day) {
        var open = group.open().orElse(null);
        if (open == null) {
            return List.of();
        }
        var contracted = contracts.find(project.id()).map(Contract::amount).orElse(null);
        var findings = new ArrayList<>(GroupRules.plan(project, group, open, contracted, parts.of(project.id())));
        var norm = frozen.get(project.id());
        var names = plans.beneficiaries(group.of(open));
        for (var place : group.of(open)) {
            findings.addAll(GroupRules.place(
                    place,
                    names.getOrDefault(place.told().beneficiary(), ""),
                    supports.atPlace(project, norm, place.told(), day)));
        }
        return findings;
    }

    /** What the norm frozen with the file gives for a place. */
    Supports.Assessed.Part frozen(Project project, GroupPlace place) {
        return supports.accepted(
                project, frozen.get(project.id()), place.told(), place.told().total());
    }
}
