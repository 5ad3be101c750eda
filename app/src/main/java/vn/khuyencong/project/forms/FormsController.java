package vn.khuyencong.project.forms;

import java.util.List;
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
import vn.khuyencong.project.KeepVouchers;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The forms of a đề án on a page, with the register of its vouchers. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class FormsController {

    private static final String VIEW = "project/formspage";

    private final FormsPages pages;
    private final KeepVouchers keeping;

    FormsController(FormsPages pages, KeepVouchers keeping) {
        this.pages = pages;
        this.keeping = keeping;
    }

    @GetMapping("/de-an/{id}/bieu-mau")
    ModelAndView forms(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id, Map.of(), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping("/de-an/{id}/chung-tu")
    ModelAndView enter(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        return switch (VoucherReading.of(form)) {
            case VoucherReading.Unreadable(var problems) -> Pages.unprocessable(VIEW, pages.page(id, form, problems));
            case VoucherReading.Read(var voucher) -> {
                var findings = keeping.enter(id, voucher);
                yield findings.isEmpty()
                        ? Pages.redirect(address(id), "project.voucher.entered", voucher.number(), voucher.amount())
                        : refused(id, form, findings);
            }
        };
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping("/de-an/{id}/chung-tu/{voucher}/go")
    ModelAndView takeOut(@PathVariable UUID id, @PathVariable UUID voucher) {
        var findings = keeping.takeOut(id, voucher);
        return findings.isEmpty()
                ? Pages.redirect(address(id), "project.voucher.taken-out")
                : refused(id, Map.of(), findings);
    }

    private ModelAndView refused(UUID id, Map<String, String> form, List<Finding> findings) {
        return Pages.unprocessable(VIEW, pages.page(id, form, Problems.of(findings)));
    }

    private static String address(UUID id) {
        return "/de-an/" + id + "/bieu-mau";
    }
}
