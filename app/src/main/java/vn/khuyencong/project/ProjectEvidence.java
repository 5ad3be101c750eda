package vn.khuyencong.project;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.shared.Citation;

/** What a reader may record of the work besides papers, and what the rules of the day ask for. */
@Service
@Transactional(readOnly = true)
public class ProjectEvidence {

    private final AdvanceRatios ratios;
    private final StepPapers papers;
    private final StepRoles roles;

    ProjectEvidence(AdvanceRatios ratios, StepPapers papers, StepRoles roles) {
        this.ratios = ratios;
        this.papers = papers;
        this.roles = roles;
    }

    /** Whether nothing says how much may be advanced. */
    public boolean isWithoutRatio(Project project, Evidence evidence) {
        return ratios.isMissing(project, evidence);
    }

    /** Whether a rule asks this kind of money for a settlement file. */
    public boolean asksForSettlement(Project project) {
        return papers.asksForSettlement(project);
    }

    /** The article by which a ratio is decided for one file. */
    public @Nullable Citation ratioBasis() {
        return ratios.basis();
    }

    /** Whether the actor carries the đề án out. */
    public boolean carriesOut(Project project, Actor actor) {
        return plays(StepRole.IMPLEMENTER, project, actor);
    }

    /** Whether the actor manages it. */
    public boolean manages(Project project, Actor actor) {
        return plays(StepRole.MANAGER, project, actor);
    }

    private boolean plays(StepRole part, Project project, Actor actor) {
        return roles.mayPlay(actor, part, project.scope().tier(), project.province(), project.implementer());
    }
}
