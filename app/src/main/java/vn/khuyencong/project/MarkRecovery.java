package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.norm.RecoveryNorms;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;

/** Whoever writes or appraises a đề án marks it as support for recovery, with its ground and the paper that shows it. */
@Service
@Transactional
public class MarkRecovery {

    private static final int LONGEST_PAPER = 200;
    private static final int LONGEST_REASON = 1000;

    private final Projects projects;
    private final Recoveries recoveries;
    private final StepRoles roles;
    private final RecoveryNorms norms;
    private final CurrentActor current;

    MarkRecovery(Projects projects, Recoveries recoveries, StepRoles roles, RecoveryNorms norms, CurrentActor current) {
        this.projects = projects;
        this.recoveries = recoveries;
        this.roles = roles;
        this.norms = norms;
        this.current = current;
    }

    /**
     * Marks it, or says something else of it; the same again changes nothing.
     *
     * @return what stands against it; empty where it is marked
     */
    public List<Finding> mark(UUID id, Recovery recovery) {
        var project = demand(id);
        if (isLate(project)) {
            return List.of(Finding.of("project.recovery-late", null, project.code()));
        }
        var findings = new ArrayList<Finding>();
        var ground = norms.grounds().stream()
                .filter(one -> one.code().equals(recovery.ground()))
                .findFirst();
        if (ground.isEmpty()) {
            findings.add(Finding.of("project.recovery-ground"));
        }
        if (recovery.paper().isBlank() || recovery.paper().length() > LONGEST_PAPER) {
            findings.add(Finding.of("project.recovery-paper", null, LONGEST_PAPER));
        }
        if (recovery.reason().isBlank() || recovery.reason().length() > LONGEST_REASON) {
            findings.add(Finding.of("project.recovery-reason", null, LONGEST_REASON));
        }
        if (findings.isEmpty() && ground.isPresent()) {
            recoveries.put(id, recovery, ground.get().basis().provision());
        }
        return List.copyOf(findings);
    }

    /** Takes the mark off; nothing happens where there is none. */
    public List<Finding> takeOff(UUID id) {
        var project = demand(id);
        if (isLate(project)) {
            return List.of(Finding.of("project.recovery-late", null, project.code()));
        }
        recoveries.remove(id);
        return List.of();
    }

    /** Whether the reader marks this file now. */
    @Transactional(readOnly = true)
    public boolean may(Project project) {
        return !isLate(project) && marks(project);
    }

    private static boolean isLate(Project project) {
        return project.approved() != null || project.stage().isEnd();
    }

    private Project demand(UUID id) {
        var project = projects.lock(id);
        if (!marks(project)) {
            throw new NotAllowed(current.get().username() + " may not mark " + project.code());
        }
        return project;
    }

    private boolean marks(Project project) {
        return plays(project, StepRole.IMPLEMENTER) || plays(project, StepRole.APPRAISER);
    }

    private boolean plays(Project project, StepRole part) {
        return roles.mayPlay(current.get(), part, project.scope().tier(), project.province(), project.implementer());
    }
}
