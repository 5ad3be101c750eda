package vn.khuyencong.project.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.ReplayReceipt;
import vn.khuyencong.web.Pages;

/** The receipt of an approval: what was reckoned, and that it still comes out the same. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class ReceiptController {

    private final ReplayReceipt replay;

    ReceiptController(ReplayReceipt replay) {
        this.replay = replay;
    }

    @GetMapping("/de-an/{id}/bien-nhan")
    ModelAndView show(@PathVariable UUID id) {
        return Pages.page("project/replay", replay.replay(id));
    }
}
