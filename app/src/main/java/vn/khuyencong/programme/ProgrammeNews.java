package vn.khuyencong.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;

/** Tells the office whose work a programme is next. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProgrammeNews {

    private static final String MATTER = "programme";

    private final Inbox inbox;
    private final ProgrammeRoles roles;

    ProgrammeNews(Inbox inbox, ProgrammeRoles roles) {
        this.inbox = inbox;
        this.roles = roles;
    }

    void tell(EditionStep step, Programme programme, Edition edition) {
        switch (step) {
            case SUBMIT ->
                tell(
                        programme,
                        roles.office(programme.tier(), programme.province()),
                        "programme.notice.submitted",
                        String.valueOf(edition.submissionNumber()),
                        edition.number());
            case RETURN ->
                tell(
                        programme,
                        roles.planner(programme.tier(), programme.province()),
                        "programme.notice.returned",
                        edition.returnReason(),
                        edition.number());
            case APPROVE -> inbox.done(programme.id());
            case CREATE, ADJUST, SAVE -> {}
        }
    }

    private void tell(Programme programme, Optional<Role> to, String message, String word, int number) {
        inbox.done(programme.id());
        to.ifPresent(role -> inbox.tell(Notice.toRole(
                programme.province(),
                role,
                null,
                MATTER,
                programme.id(),
                message,
                List.of(programme.name(), word),
                "/chuong-trinh/" + programme.id() + "?ban=" + number)));
    }
}
