package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Source;
import vn.khuyencong.budget.Sources;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;

/** Whoever makes the plan says which source a đề án draws on, before its money is set aside. */
@Service
public class ChooseSource {

    /** What the office keeps of a reason; longer is a slip. */
    static final int LONGEST_REASON = 500;

    private final Projects projects;
    private final StepRoles roles;
    private final Sources sources;
    private final CurrentActor current;
    private final OfficeClock clock;

    ChooseSource(Projects projects, StepRoles roles, Sources sources, CurrentActor current, OfficeClock clock) {
        this.projects = projects;
        this.roles = roles;
        this.sources = sources;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Chooses it; the same again changes nothing.
     *
     * @return what stands against it; empty where the file draws on that source now
     * @throws NotAllowed if the actor does not make the plan
     */
    @Transactional
    public List<Finding> choose(UUID id, Source source, String reason) {
        var project = projects.lock(id);
        if (!plans(project)) {
            throw new NotAllowed(current.get().username() + " may not choose the source of " + project.code());
        }
        var scope = project.scope();
        if (sources.of(id, scope.tier()) == source) {
            return List.of();
        }
        if (sources.isFixed(id)) {
            return List.of(Finding.of("budget.source-fixed", null, project.code()));
        }
        var findings = new ArrayList<Finding>();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            findings.add(Finding.of("budget.source-reason", null, LONGEST_REASON));
        }
        findings.addAll(sources.against(source, scope.tier(), project.province(), project.activities(), clock.today()));
        if (findings.isEmpty()) {
            sources.choose(id, project.province(), source, reason);
        }
        return List.copyOf(findings);
    }

    /** Whether the reader may choose the source of this file now. */
    @Transactional(readOnly = true)
    public boolean may(Project project) {
        return project.approved() == null && !project.stage().isEnd() && plans(project);
    }

    private boolean plans(Project project) {
        return roles.mayPlay(
                current.get(), StepRole.PLANNER, project.scope().tier(), project.province(), project.implementer());
    }
}
