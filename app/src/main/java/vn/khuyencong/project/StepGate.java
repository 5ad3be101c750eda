package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.StepException.Kind;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;

/** What every step asks before its own rules: whose it is, who else must make it, what has to be settled first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepGate {

    private final StepRoles roles;
    private final MoveLog log;
    private final StepExceptions exceptions;
    private final List<StandsBefore> others;

    StepGate(StepRoles roles, MoveLog log, StepExceptions exceptions, List<StandsBefore> others) {
        this.roles = roles;
        this.log = log;
        this.exceptions = exceptions;
        this.others = List.copyOf(others);
    }

    /** @throws NotAllowed if the step is not the actor's to make */
    void require(Step step, Project project) {
        roles.require(step, project);
    }

    List<Finding> against(Step step, Project project) {
        var findings = new ArrayList<Finding>();
        if (!step.checks().isEmpty()) {
            findings.addAll(Separation.against(step, log.mine(project.id())));
        }
        others.forEach(other -> findings.addAll(other.against(step, project)));
        if (findings.stream().anyMatch(finding -> Kind.of(finding.code()).isPresent())) {
            var excused = exceptions.codes(project.id(), step);
            findings.removeIf(finding -> excused.contains(finding.code()));
        }
        return findings;
    }

    /** The article that gives the step to its office. */
    List<Citation> basis(Step step, Project project) {
        return roles.basis(step, project);
    }
}
