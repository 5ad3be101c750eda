package vn.khuyencong.desk.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.web.MenuCounts;

/** How much waits behind "Việc của tôi". */
@Component
class WorkCount implements MenuCounts {

    private final Inbox inbox;

    WorkCount(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Map<String, Integer> counts() {
        return Map.of("viec-cua-toi", inbox.count());
    }
}
