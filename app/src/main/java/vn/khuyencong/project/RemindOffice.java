package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.shared.Finding;

/** Reminds whoever has the next step of a đề án; once a day, however often it is asked. */
@Service
class RemindOffice {

    private final Projects projects;
    private final StepRoles roles;
    private final Inbox inbox;
    private final CurrentActor current;
    private final OfficeClock clock;

    RemindOffice(Projects projects, StepRoles roles, Inbox inbox, CurrentActor current, OfficeClock clock) {
        this.projects = projects;
        this.roles = roles;
        this.inbox = inbox;
        this.current = current;
        this.clock = clock;
    }

    /** What stands against reminding; nothing where it was done. */
    @Transactional
    List<Finding> remind(UUID id, String words) {
        var project = projects.get(id);
        var next = Step.after(project.stage());
        if (next.isEmpty()) {
            return List.of(Finding.of("project.bulk-nothing-next"));
        }
        var part = next.getFirst().by();
        var office = roles.findOffice(part, project.scope().tier(), project.province());
        if (office.isEmpty()) {
            return List.of(Finding.of("project.bulk-nobody-next"));
        }
        if (StepRoles.plays(current.get(), part, office.get(), project.province(), project.implementer())) {
            return List.of(Finding.of("project.bulk-your-own-work"));
        }
        inbox.tell(Notice.toRole(
                        project.province(),
                        office.get(),
                        part == StepRole.IMPLEMENTER ? project.implementer() : null,
                        ProjectNews.MATTER,
                        id,
                        "notice.project-reminded",
                        List.of(
                                project.code(),
                                project.scope().title(),
                                current.get().displayName(),
                                words),
                        "/de-an/" + id)
                .once("remind:" + id + ":" + clock.today()));
        return List.of();
    }
}
