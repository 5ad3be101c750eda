package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.desk.AttachmentGuard;
import vn.khuyencong.shared.Finding;

/** Who may change the papers of a đề án: its implementer while it writes, carries out and settles, its appraiser while it is carried out. */
@Component
@Transactional(readOnly = true)
class ProjectAttachments implements AttachmentGuard {

    private final Projects projects;
    private final StepRoles roles;
    private final ExceptionOffice exceptions;
    private final GroupPlans plans;
    private final RestingPapers resting;

    ProjectAttachments(
            Projects projects, StepRoles roles, ExceptionOffice exceptions, GroupPlans plans, RestingPapers resting) {
        this.projects = projects;
        this.roles = roles;
        this.exceptions = exceptions;
        this.plans = plans;
        this.resting = resting;
    }

    /** The approved places of a group file have papers of their own. */
    @Override
    public boolean hasPart(UUID fileId, UUID part) {
        var place = plans.of(projects.get(fileId)).place(part);
        return place != null && place.approved();
    }

    @Override
    public String matter() {
        return ProjectNews.MATTER;
    }

    @Override
    public boolean mayAttach(UUID fileId, String slot, Actor actor) {
        var project = projects.get(fileId);
        if (slot.equals(GroundPapers.EXCEPTION)) {
            return exceptions.may();
        }
        return GroundPapers.isOne(slot)
                ? GroundPapers.mayChange(slot, project, part -> plays(part, project, actor))
                : mayAttach(project, actor);
    }

    @Override
    public List<Finding> againstRemoving(UUID fileId, UUID paper) {
        return resting.against(projects.get(fileId), paper);
    }

    boolean mayAttach(Project project, Actor actor) {
        return switch (project.stage()) {
            case DRAFT, RETURNED -> plays(StepRole.IMPLEMENTER, project, actor);
            case UNDER_WAY -> plays(StepRole.IMPLEMENTER, project, actor) || plays(StepRole.ACCEPTOR, project, actor);
            case ACCEPTED -> plays(StepRole.IMPLEMENTER, project, actor);
            case SUBMITTED, REFUSED, WITHDRAWN, APPRAISED, FORWARDED, PROPOSED, APPROVED, SETTLED, STOPPING, STOPPED ->
                false;
        };
    }

    private boolean plays(StepRole part, Project project, Actor actor) {
        return roles.mayPlay(actor, part, project.scope().tier(), project.province(), project.implementer());
    }
}
