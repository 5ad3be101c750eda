package vn.khuyencong.desk.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Comments;
import vn.khuyencong.desk.Saying;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Pages;

/** What people say about files: said, withdrawn, read. */
@Controller
@Allowed(to = Verb.READ, on = Matter.DESK)
class CommentController {

    private static final String TOLD = "told-";

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
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "quay-lai", defaultValue = "/") String back,
            @RequestParam Map<String, String> form) {
        var home = Pages.ownPath(back, "/");
        var told = form.keySet().stream()
                .filter(field -> field.startsWith(TOLD))
                .map(field -> field.substring(TOLD.length()))
                .toList();
        var saying = new Saying(
                matter,
                fileId,
                requestId,
                form.getOrDefault("text", ""),
                form.getOrDefault("audience", "").equals(Saying.Audience.OFFICIALS.name())
                        ? Saying.Audience.OFFICIALS
                        : Saying.Audience.PARTIES,
                told,
                file);
        var problems = comments.say(saying);
        if (problems.isEmpty()) {
            return Pages.redirect(home, "desk.comment-said");
        }
        var page = new CommentPage(
                saying, comments.parties(matter, fileId), comments.maySpeakInternally(), home, problems);
        return Pages.unprocessable("desk/comment", page);
    }

    /** The reader has read what the page showed her. */
    @Allowed(to = Verb.WRITE, on = Matter.DESK)
    @PostMapping("/y-kien/da-doc")
    ModelAndView read(
            @RequestParam String matter,
            @RequestParam UUID fileId,
            @RequestParam String until,
            @RequestParam(name = "quay-lai", defaultValue = "/") String back) {
        try {
            comments.markRead(matter, fileId, Instant.parse(until));
        } catch (DateTimeParseException tampered) {
            throw new NotFound("No moment: " + until);
        }
        return Pages.redirect(Pages.ownPath(back, "/"));
    }

    @Allowed(to = Verb.WRITE, on = Matter.DESK)
    @PostMapping("/y-kien/{id}/rut")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam(name = "quay-lai", defaultValue = "/") String back) {
        comments.withdraw(id);
        return Pages.redirect(Pages.ownPath(back, "/"), "desk.comment-withdrawn");
    }
}
