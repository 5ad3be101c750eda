package vn.khuyencong.desk.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Comments;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** What people say about files. */
@Controller
@Allowed(to = Verb.READ, on = Matter.DESK)
class CommentController {

    private final Comments comments;

    CommentController(Comments comments) {
        this.comments = comments;
    }

    @Allowed(to = Verb.WRITE, on = Matter.DESK)
    @PostMapping("/y-kien")
    ModelAndView add(
            @RequestParam String matter,
            @RequestParam UUID fileId,
            @RequestParam UUID requestId,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "quay-lai", defaultValue = "/") String back) {
        var home = Pages.ownPath(back, "/");
        return comments.add(matter, fileId, text, requestId)
                .map(finding -> Pages.unprocessable(
                        "desk/comment",
                        new CommentPage(matter, fileId, requestId, text, home, Problems.NONE.with("text", finding))))
                .orElseGet(() -> Pages.redirect(home, "desk.comment-said"));
    }
}
