package vn.khuyencong.organisation.reform;

import static vn.khuyencong.web.Dates.format;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;

/** Tells the department what waits with a reform, and what became of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReformNews {

    private static final String MATTER = "reform";

    private final Inbox inbox;

    ReformNews(Inbox inbox) {
        this.inbox = inbox;
    }

    /** The leaders have a plan before them. */
    void asked(Reform reform) {
        inbox.tell(notice(
                        reform,
                        Role.DEPARTMENT_LEADER,
                        "reform.notice.asked",
                        List.of(reform.terms().number()))
                .once("reform-asked-" + reform.id() + "-" + reform.version()));
    }

    /** It is decided, done or given up: nobody has anything to do about it any more. */
    void moved(Reform reform) {
        inbox.done(reform.id());
    }

    /** It could not take effect on a day: told once a day. */
    void failed(Reform reform, LocalDate today) {
        for (var role : List.of(Role.DEPARTMENT_LEADER, Role.DEPARTMENT_OFFICER)) {
            inbox.tell(notice(
                            reform,
                            role,
                            "reform.notice.failed",
                            List.of(reform.terms().number(), format(reform.day())))
                    .once("reform-failed-" + reform.id() + "-" + role + "-" + today));
        }
    }

    private static Notice notice(Reform reform, Role role, String message, List<String> words) {
        return Notice.toRole(reform.province(), role, null, MATTER, reform.id(), message, words, page(reform));
    }

    private static String page(Reform reform) {
        return "/to-chuc/sap-xep/" + reform.id();
    }
}
