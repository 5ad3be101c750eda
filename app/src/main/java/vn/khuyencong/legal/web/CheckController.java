package vn.khuyencong.legal.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.legal.CheckAgainstText;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.LawKeepers;
import vn.khuyencong.legal.LawOutcome;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Đã đối chiếu nguyên văn: an official confirms a document or a place, and until which day. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.LAW)
class CheckController {

    private static final String VIEW = "legal/check";
    private static final String UNTIL = "until";

    private final CheckAgainstText check;
    private final Documents documents;
    private final Provisions provisions;
    private final LawKeepers keepers;

    CheckController(CheckAgainstText check, Documents documents, Provisions provisions, LawKeepers keepers) {
        this.check = check;
        this.documents = documents;
        this.provisions = provisions;
        this.keepers = keepers;
    }

    @GetMapping("/van-ban/{documentId}/doi-chieu")
    ModelAndView document(@PathVariable UUID documentId) {
        return Pages.page(VIEW, documentPage(documentId, "", Problems.NONE));
    }

    @PostMapping("/van-ban/{documentId}/doi-chieu")
    ModelAndView documentChecked(@PathVariable UUID documentId, @RequestParam(defaultValue = "") String until) {
        var day = TypedDay.of(until);
        if (day.wrong() != null) {
            return Pages.unprocessable(VIEW, documentPage(documentId, until, against(List.of(day.wrong()))));
        }
        return switch (check.document(documentId, day.day())) {
            case LawOutcome.Done _ -> Pages.redirect("/van-ban/" + documentId, "legal.flash.checked");
            case LawOutcome.Refused(var findings) ->
                Pages.unprocessable(VIEW, documentPage(documentId, until, against(findings)));
        };
    }

    @GetMapping("/van-ban/dieu/{provisionId}/doi-chieu")
    ModelAndView provision(@PathVariable UUID provisionId) {
        return Pages.page(VIEW, provisionPage(provisionId, "", Problems.NONE));
    }

    @PostMapping("/van-ban/dieu/{provisionId}/doi-chieu")
    ModelAndView provisionChecked(@PathVariable UUID provisionId, @RequestParam(defaultValue = "") String until) {
        var day = TypedDay.of(until);
        if (day.wrong() != null) {
            return Pages.unprocessable(VIEW, provisionPage(provisionId, until, against(List.of(day.wrong()))));
        }
        return switch (check.provision(provisionId, day.day())) {
            case LawOutcome.Done _ -> Pages.redirect("/van-ban/dieu/" + provisionId, "legal.flash.checked");
            case LawOutcome.Refused(var findings) ->
                Pages.unprocessable(VIEW, provisionPage(provisionId, until, against(findings)));
        };
    }

    private CheckPage documentPage(UUID id, String until, Problems problems) {
        return page(documents.find(id), null, null, until, problems);
    }

    private CheckPage provisionPage(UUID id, String until, Problems problems) {
        var place = provisions.find(id);
        var text = provisions.texts(place.document()).get(id);
        return page(documents.find(place.document()), place, text, until, problems);
    }

    private CheckPage page(
            Document document, @Nullable Provision place, @Nullable String text, String until, Problems problems) {
        keepers.mustKeep(document.province());
        return new CheckPage(document, place, text, until, problems);
    }

    private static Problems against(List<Finding> findings) {
        var problems = Problems.NONE;
        for (var finding : findings) problems = problems.with(UNTIL, finding);
        return problems;
    }
}
