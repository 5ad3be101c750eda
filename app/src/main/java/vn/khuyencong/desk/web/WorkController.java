package vn.khuyencong.desk.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.web.Pages;

/** My work. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.DESK)
class WorkController {

    private final Inbox inbox;

    WorkController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/viec-cua-toi")
    ModelAndView mine() {
        return Pages.page("desk/work", WorkPage.of(inbox.mine()));
    }

    @Allowed(to = Verb.WRITE, on = Matter.DESK)
    @PostMapping("/viec-cua-toi/{notice}/da-xem")
    ModelAndView seen(@PathVariable UUID notice) {
        inbox.seen(notice);
        return Pages.redirect("/viec-cua-toi");
    }
}
