package vn.khuyencong.desk.web;

import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.desk.Jobs;
import vn.khuyencong.web.Pages;

/** Long work: how far it is, and the file it left. */
@Controller
@Allowed(to = Verb.READ, on = Matter.DESK)
class JobController {

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/viec-nen/{id}")
    ModelAndView state(@PathVariable UUID id) {
        return Pages.page("desk/job", jobs.state(id));
    }

    @GetMapping("/viec-nen/{id}/ket-qua")
    ResponseEntity<Resource> result(@PathVariable UUID id) {
        var result = jobs.result(id);
        return Downloads.file(result.name(), result.mediaType(), new FileSystemResource(result.file()));
    }
}
