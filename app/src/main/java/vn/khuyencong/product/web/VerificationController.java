package vn.khuyencong.product.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.product.CertificateCodes;
import vn.khuyencong.product.VerifyCertificate;
import vn.khuyencong.web.Pages;

/** The public page a certificate's QR leads to: is this paper true, and is it in force today? */
@Controller
@Allowed(to = Verb.READ, on = Matter.PUBLIC)
class VerificationController {

    private static final String VIEW = "product/verification";

    private final VerifyCertificate certificates;
    private final ProductNames names;
    private final OfficeClock clock;

    VerificationController(VerifyCertificate certificates, ProductNames names, OfficeClock clock) {
        this.certificates = certificates;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/xac-minh")
    ModelAndView ask(@RequestParam(name = "ma", defaultValue = "") String typed) {
        var code = CertificateCodes.typed(typed);
        if (CertificateCodes.hasForm(code)) return Pages.redirect(Surroundings.VERIFIED + code);
        return Pages.page(VIEW, new VerificationPage(typed, null, names.all(), clock.today()));
    }

    @GetMapping("/xac-minh/{code}")
    ModelAndView verify(@PathVariable String code) {
        var typed = CertificateCodes.typed(code);
        var found = certificates.find(typed).orElse(null);
        var answer = Pages.page(VIEW, new VerificationPage(typed, found, names.all(), clock.today()));
        if (found == null) answer.setStatus(HttpStatus.NOT_FOUND);
        return answer;
    }
}
