package vn.khuyencong.desk.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.web.Pages;

/** Papers of files: sent, read, taken away. */
@Controller
@Allowed(to = Verb.READ, on = Matter.DESK)
class AttachmentController {

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @Allowed(to = Verb.WRITE, on = Matter.DESK)
    @PostMapping("/tep")
    ModelAndView add(
            @RequestParam String matter,
            @RequestParam UUID fileId,
            @RequestParam(defaultValue = "") String slot,
            @RequestParam(required = false) @Nullable UUID part,
            @RequestParam MultipartFile file,
            @RequestParam(name = "quay-lai", defaultValue = "/") String back) {
        var home = Pages.ownPath(back, "/");
        return switch (attachments.add(matter, fileId, slot, part, file)) {
            case Upload.Kept _ -> Pages.redirect(home, "desk.attached");
            case Upload.Refused(var finding) ->
                Pages.unprocessable("desk/upload", new UploadPage(matter, fileId, slot, part, home, List.of(finding)));
        };
    }

    @GetMapping("/tep/{id}")
    ResponseEntity<Resource> read(@PathVariable UUID id) {
        var content = attachments.read(id);
        var paper = content.attachment();
        return Downloads.file(paper.name(), paper.mediaType(), new FileSystemResource(content.file()));
    }

    @Allowed(to = Verb.WRITE, on = Matter.DESK)
    @PostMapping("/tep/{id}/go")
    ModelAndView remove(@PathVariable UUID id, @RequestParam(name = "quay-lai", defaultValue = "/") String back) {
        var home = Pages.ownPath(back, "/");
        var findings = attachments.remove(id);
        return findings.isEmpty()
                ? Pages.redirect(home, "desk.attachment-removed")
                : Pages.unprocessable("desk/kept", new KeptPage(home, findings));
    }

    @Allowed(to = Verb.WRITE, on = Matter.DESK)
    @PostMapping("/tep/{id}/chu-ky")
    ModelAndView checkSignatures(
            @PathVariable UUID id, @RequestParam(name = "quay-lai", defaultValue = "/") String back) {
        attachments.checkSignatures(id);
        return Pages.redirect(Pages.ownPath(back, "/"), "desk.signatures-checked");
    }
}
