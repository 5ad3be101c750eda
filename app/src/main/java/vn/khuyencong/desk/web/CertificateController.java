package vn.khuyencong.desk.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.khuyencong.desk.TrustedCertificates;
import vn.khuyencong.desk.TrustedCertificates.Addition;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The administrator's list of issuers of digital signatures: added with a day, ended with a day. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.CERTIFICATE)
class CertificateController {

    private static final String HOME = "/quan-tri/chung-thu-so";
    private static final String VIEW = "desk/certificates";

    private final TrustedCertificates certificates;

    CertificateController(TrustedCertificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping(HOME)
    ModelAndView all() {
        return Pages.page(VIEW, page(UUID.randomUUID(), "", "", Problems.NONE, CertificatesPage.Ending.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.CERTIFICATE)
    @PostMapping(HOME)
    ModelAndView add(
            @RequestParam UUID requestId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String basis)
            throws IOException {
        var problems = Problems.NONE;
        var day = day(from);
        if (day != null) {
            var content = file == null ? new byte[0] : file.getBytes();
            problems = Problems.of(certificates.add(new Addition(requestId, content, day, basis)));
        } else {
            problems = problems.with("from", Finding.of("desk.certificate-day"));
        }
        return problems.isEmpty()
                ? Pages.redirect(HOME, "desk.certificate.added")
                : Pages.unprocessable(VIEW, page(requestId, from, basis, problems, CertificatesPage.Ending.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.CERTIFICATE)
    @PostMapping(HOME + "/{id}/thoi")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String why) {
        var problems = Problems.NONE;
        var day = day(until);
        if (day != null) {
            problems = Problems.of(certificates.end(id, day, why));
        } else {
            problems = Problems.of(java.util.List.of(Finding.of("desk.certificate-day")));
        }
        return problems.isEmpty()
                ? Pages.redirect(HOME, "desk.certificate.ended-now")
                : Pages.unprocessable(
                        VIEW,
                        page(
                                UUID.randomUUID(),
                                "",
                                "",
                                Problems.NONE,
                                new CertificatesPage.Ending(id.toString(), until, why, problems)));
    }

    private static @Nullable LocalDate day(String typed) {
        return Dates.parse(typed) instanceof Day.Ok(var day) ? day : null;
    }

    private CertificatesPage page(
            UUID requestId, String from, String basis, Problems problems, CertificatesPage.Ending ending) {
        return new CertificatesPage(certificates.all(), requestId, from, basis, problems, ending);
    }
}
