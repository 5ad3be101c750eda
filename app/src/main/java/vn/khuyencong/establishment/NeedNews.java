package vn.khuyencong.establishment;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;

/** Tells the centre of a need that came, and the sender of its answer. */
@Component
class NeedNews {

    private static final String MATTER = "need";

    private final Inbox inbox;

    NeedNews(Inbox inbox) {
        this.inbox = inbox;
    }

    void sent(Need need, Establishment sender) {
        inbox.tell(Notice.toRole(
                need.province(),
                Role.CENTRE,
                null,
                MATTER,
                need.id(),
                "notice.need.sent",
                List.of(sender.name(), need.item(), need.cost().formatted()),
                link(need)));
    }

    void takenUp(Need need) {
        answered(need, "notice.need.taken-up");
    }

    void declined(Need need) {
        answered(need, "notice.need.declined");
    }

    private void answered(Need need, String message) {
        inbox.done(need.id());
        inbox.tell(Notice.toEstablishment(
                need.province(), need.establishment(), MATTER, need.id(), message, List.of(need.item()), link(need)));
    }

    private static String link(Need need) {
        return "/nhu-cau/" + need.id();
    }
}
