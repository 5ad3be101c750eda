package vn.khuyencong.legal.web;

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
import vn.khuyencong.legal.LawKeepers;
import vn.khuyencong.legal.LawOutcome;
import vn.khuyencong.legal.RegisterDocument;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Vào sổ: the form of a new document, and of one that is put right. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.LAW)
class DocumentFormController {

    private static final String VIEW = "legal/documentform";

    private final RegisterDocument register;
    private final Documents documents;
    private final LawKeepers keepers;

    DocumentFormController(RegisterDocument register, Documents documents, LawKeepers keepers) {
        this.register = register;
        this.documents = documents;
        this.keepers = keepers;
    }

    @GetMapping("/van-ban/moi")
    ModelAndView fresh() {
        return Pages.page(VIEW, page(null, DocumentForm.empty(), Problems.NONE, false));
    }

    @PostMapping("/van-ban/moi")
    ModelAndView enter(DocumentForm form) {
        return switch (DocumentReading.of(form)) {
            case DocumentReading.Unreadable(var problems) -> again(null, form, problems);
            case DocumentReading.Read(var facts) ->
                switch (register.register(facts)) {
                    case LawOutcome.Done(var id) -> Pages.redirect("/van-ban/" + id, "legal.flash.registered");
                    case LawOutcome.Refused(var findings) ->
                        again(null, form, DocumentReading.problems(findings, DocumentReading.FIELDS));
                };
        };
    }

    @GetMapping("/van-ban/{documentId}/sua")
    ModelAndView open(@PathVariable UUID documentId) {
        var document = documents.find(documentId);
        return Pages.page(VIEW, page(document, DocumentForm.of(document), Problems.NONE, false));
    }

    @PostMapping("/van-ban/{documentId}/sua")
    ModelAndView correct(@PathVariable UUID documentId, DocumentForm form) {
        var document = documents.find(documentId);
        return switch (DocumentReading.of(form)) {
            case DocumentReading.Unreadable(var problems) -> again(document, form, problems);
            case DocumentReading.Read(var facts) -> {
                try {
                    var version = form.version() == null ? -1 : form.version();
                    yield switch (register.correct(documentId, version, facts)) {
                        case LawOutcome.Done(var id) -> Pages.redirect("/van-ban/" + id, "legal.flash.corrected");
                        case LawOutcome.Refused(var findings) ->
                            again(document, form, DocumentReading.problems(findings, DocumentReading.FIELDS));
                    };
                } catch (Stale somebodyWasFirst) {
                    yield Pages.stale(VIEW, page(documents.find(documentId), form, Problems.NONE, true));
                }
            }
        };
    }

    private ModelAndView again(@Nullable Document document, DocumentForm form, Problems problems) {
        return Pages.unprocessable(VIEW, page(document, form, problems, false));
    }

    private DocumentFormPage page(@Nullable Document document, DocumentForm form, Problems problems, boolean stale) {
        keepers.mustKeep(document == null ? null : document.province());
        return new DocumentFormPage(document, form, documents.kinds(), problems, stale);
    }
}
