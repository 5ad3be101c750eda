package vn.khuyencong.legal.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.KeepProvision;
import vn.khuyencong.legal.LawKeepers;
import vn.khuyencong.legal.LawOutcome;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A place of a document: an official enters it, or puts its sentence and its days right. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.LAW)
class ProvisionFormController {

    private static final String VIEW = "legal/provisionform";
    private static final Map<String, String> FIELDS = Map.of(
            "legal.place-unreadable", "place",
            "legal.place-taken", "place",
            "legal.summary-missing", "summaryVi",
            "legal.reading-of-a-place", "reading");

    private final Documents documents;
    private final Provisions provisions;
    private final KeepProvision keep;
    private final LawKeepers keepers;

    ProvisionFormController(Documents documents, Provisions provisions, KeepProvision keep, LawKeepers keepers) {
        this.documents = documents;
        this.provisions = provisions;
        this.keep = keep;
        this.keepers = keepers;
    }

    @GetMapping("/van-ban/{documentId}/dieu-khoan")
    ModelAndView fresh(@PathVariable UUID documentId) {
        return Pages.page(VIEW, page(documents.find(documentId), null, ProvisionForm.empty(), Problems.NONE, false));
    }

    @PostMapping("/van-ban/{documentId}/dieu-khoan")
    ModelAndView add(@PathVariable UUID documentId, ProvisionForm form) {
        var document = documents.find(documentId);
        return switch (ProvisionReading.of(form, form.place(), document)) {
            case ProvisionReading.Unreadable(var problems) -> again(document, null, form, problems);
            case ProvisionReading.Read(var told) ->
                switch (keep.add(told)) {
                    case LawOutcome.Done _ -> Pages.redirect("/van-ban/" + documentId, "legal.flash.place-added");
                    case LawOutcome.Refused(var findings) ->
                        again(document, null, form, DocumentReading.problems(findings, FIELDS));
                };
        };
    }

    @GetMapping("/van-ban/dieu/{provisionId}/sua")
    ModelAndView open(@PathVariable UUID provisionId) {
        var place = provisions.find(provisionId);
        var form = ProvisionForm.of(place, provisions.ownDays(provisionId));
        return Pages.page(VIEW, page(documents.find(place.document()), place, form, Problems.NONE, false));
    }

    @PostMapping("/van-ban/dieu/{provisionId}/sua")
    ModelAndView correct(@PathVariable UUID provisionId, ProvisionForm form) {
        var place = provisions.find(provisionId);
        var document = documents.find(place.document());
        return switch (ProvisionReading.of(form, place.place(), document)) {
            case ProvisionReading.Unreadable(var problems) -> again(document, place, form, problems);
            case ProvisionReading.Read(var told) -> {
                try {
                    var version = form.version() == null ? -1 : form.version();
                    yield switch (keep.correct(provisionId, version, told)) {
                        case LawOutcome.Done _ ->
                            Pages.redirect("/van-ban/dieu/" + provisionId, "legal.flash.place-corrected");
                        case LawOutcome.Refused(var findings) ->
                            again(document, place, form, DocumentReading.problems(findings, FIELDS));
                    };
                } catch (Stale somebodyWasFirst) {
                    var newest = provisions.find(provisionId);
                    yield Pages.stale(VIEW, page(document, newest, form, Problems.NONE, true));
                }
            }
        };
    }

    private ModelAndView again(Document document, @Nullable Provision place, ProvisionForm form, Problems problems) {
        return Pages.unprocessable(VIEW, page(document, place, form, problems, false));
    }

    private ProvisionForm.Page page(
            Document document, @Nullable Provision place, ProvisionForm form, Problems problems, boolean stale) {
        keepers.mustKeep(document.province());
        return new ProvisionForm.Page(document, place, form, problems, stale);
    }
}
