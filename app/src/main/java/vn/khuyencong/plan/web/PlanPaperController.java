package vn.khuyencong.plan.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;

/** The papers of a plan, to be edited and signed. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PLAN)
class PlanPaperController {

    private final SubmissionPaper submission;

    PlanPaperController(SubmissionPaper submission) {
        this.submission = submission;
    }

    @GetMapping("/ke-hoach/{id}/to-trinh.docx")
    ResponseEntity<Resource> submission(@PathVariable UUID id) {
        return Downloads.docx("to-trinh-ke-hoach.docx", submission.of(id));
    }
}
