package vn.khuyencong.product.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.product.Certificate.Issued;
import vn.khuyencong.product.Certificate.Withdrawal;
import vn.khuyencong.product.RecordCertificate;
import vn.khuyencong.product.WithdrawCertificate;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Certificates: one is looked at, withdrawn, or recorded as others issued it. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PRODUCT)
class CertificateController {

    private static final String ONE = "product/certificate";
    private static final String RECORDING = "product/recordcertificate";

    private final CertificatePages pages;
    private final RecordCertificate record;
    private final WithdrawCertificate withdraw;

    CertificateController(CertificatePages pages, RecordCertificate record, WithdrawCertificate withdraw) {
        this.pages = pages;
        this.record = record;
        this.withdraw = withdraw;
    }

    @GetMapping("/chung-nhan/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return Pages.page(ONE, pages.one(id, Map.of(), false, Problems.NONE));
    }

    @Allowed(to = Verb.DECIDE, on = Matter.VOTING)
    @PostMapping("/chung-nhan/{id}/thu-hoi")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var withdrawal = new Withdrawal(typed.day("on"), typed.text("decision"), typed.text("reason"));
        var problems = typed.problems();
        try {
            if (problems.isEmpty()) problems = withdraw.withdraw(id, typed.version(), withdrawal);
            return problems.isEmpty()
                    ? Pages.redirect("/chung-nhan/" + id, "product.withdrawal-done")
                    : Pages.unprocessable(ONE, pages.one(id, sent, false, problems));
        } catch (Stale _) {
            return Pages.stale(ONE, pages.one(id, sent, true, Problems.NONE));
        }
    }

    @Allowed(to = Verb.WRITE, on = Matter.VOTING)
    @GetMapping("/san-pham/{id}/chung-nhan")
    ModelAndView form(@PathVariable UUID id) {
        return Pages.page(RECORDING, pages.recording(id, Map.of(), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.VOTING)
    @PostMapping("/san-pham/{id}/chung-nhan")
    ModelAndView record(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        pages.mustMayRecord();
        var typed = new Typed(sent);
        var issued =
                new Issued(typed.text("level"), typed.text("number"), typed.day("issuedOn"), typed.text("decision"));
        var problems = typed.problems();
        if (problems.isEmpty()) problems = record.record(typed.id("requestId"), id, issued);
        return problems.isEmpty()
                ? Pages.redirect("/san-pham/" + id + "#chung-nhan", "product.certificate-recorded")
                : Pages.unprocessable(RECORDING, pages.recording(id, sent, problems));
    }
}
