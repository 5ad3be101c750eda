package vn.khuyencong.project;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;

/** Tells whoever manages a file that it was struck, and whoever carries it out what was answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ForceMajeureNews {

    private static final String RECORDED = "notice.project.struck.RECORDED";
    private static final String CONFIRMED = "notice.project.struck.CONFIRMED";
    private static final String REFUSED = "notice.project.struck.REFUSED";

    private final StepRoles roles;
    private final Inbox inbox;

    ForceMajeureNews(StepRoles roles, Inbox inbox) {
        this.roles = roles;
        this.inbox = inbox;
    }

    void recorded(Project project) {
        inbox.doneWith(project.id(), List.of(REFUSED));
        tell(project, StepRole.MANAGER, RECORDED, "");
    }

    void answered(Project project, ForceMajeure.Answer answer) {
        inbox.doneWith(project.id(), List.of(RECORDED));
        tell(project, StepRole.IMPLEMENTER, answer.confirmed() ? CONFIRMED : REFUSED, answer.reason());
    }

    private void tell(Project project, StepRole part, String message, String reason) {
        // Where nobody has entered who plays a part, nobody can be told.
        roles.findOffice(part, project.scope().tier(), project.province())
                .ifPresent(office -> inbox.tell(Notice.toRole(
                        project.province(),
                        office,
                        part == StepRole.IMPLEMENTER ? project.implementer() : null,
                        ProjectNews.MATTER,
                        project.id(),
                        message,
                        List.of(project.code(), project.scope().title(), reason.strip()),
                        "/de-an/" + project.id() + "#bat-kha-khang")));
    }
}
