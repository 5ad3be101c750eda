package vn.khuyencong.desk;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.DelegationGiven;

/** Tells whoever was asked to do another's work. */
@Component
class DelegationNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Inbox inbox;

    DelegationNotices(Inbox inbox) {
        this.inbox = inbox;
    }

    @EventListener
    void tell(DelegationGiven given) {
        inbox.tell(Notice.toAccount(
                given.province(),
                given.to(),
                "delegation",
                given.delegation(),
                "notice.delegation.given",
                List.of(given.from(), DAY.format(given.first()), DAY.format(given.last()), given.document()),
                "/uy-quyen"));
    }
}
