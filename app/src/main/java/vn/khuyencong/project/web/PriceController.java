package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.khuyencong.project.KeepPrices;
import vn.khuyencong.project.PriceEvidence;
import vn.khuyencong.project.Prices;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Chứng cứ giá: quotations and valuations beside the lines of an estimate. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class PriceController {

    private static final String VIEW = "project/prices";

    private final ProjectPages pages;
    private final Prices prices;
    private final KeepPrices keep;

    PriceController(ProjectPages pages, Prices prices, KeepPrices keep) {
        this.pages = pages;
        this.prices = prices;
        this.keep = keep;
    }

    @GetMapping("/de-an/{id}/chung-cu-gia")
    ModelAndView prices(@PathVariable UUID id) {
        return Pages.page(VIEW, page(id, Map.of(), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping("/de-an/{id}/chung-cu-gia")
    ModelAndView enter(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var typed = new Typed(form);
        var evidence = read(typed);
        var problems = typed.problems();
        if (problems.isEmpty()) {
            problems = Problems.of(keep.enter(id, evidence, file));
        }
        return problems.isEmpty()
                ? Pages.redirect(PricePage.address(id), "project.price.entered", evidence.giver(), evidence.price())
                : Pages.unprocessable(VIEW, page(id, typed.values(), problems));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROJECT)
    @PostMapping("/de-an/{id}/chung-cu-gia/{evidence}/go")
    ModelAndView takeOut(@PathVariable UUID id, @PathVariable UUID evidence) {
        List<Finding> findings = keep.takeOut(id, evidence);
        return findings.isEmpty()
                ? Pages.redirect(PricePage.address(id), "project.price.taken-out")
                : Pages.unprocessable(VIEW, page(id, Map.of(), Problems.of(findings)));
    }

    private static PriceEvidence read(Typed typed) {
        var kind = PriceEvidence.Kind.valueOf(typed.oneOf("kind", "VALUATION", "QUOTATION"));
        LocalDate until = typed.text("until").isEmpty() ? null : typed.day("until");
        return new PriceEvidence(
                typed.id("requestId"),
                typed.text("line"),
                kind,
                typed.text("giver"),
                typed.text("taxCode").replaceAll("[\\s.-]", ""),
                typed.text("number"),
                typed.day("issuedOn"),
                until,
                typed.amount("price"));
    }

    /** What the offices' papers say is not for others. */
    private PricePage page(UUID id, Map<String, String> typed, Problems problems) {
        var file = pages.page(id);
        if (!file.desk().official()) throw new NotFound("No prices of " + id + " for the reader");
        var project = file.project();
        return new PricePage(file, prices.of(project), keep.isKeptByMe(project), typed, problems);
    }
}
