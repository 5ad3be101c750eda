package vn.khuyencong.legal.web;

import java.util.Arrays;
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
import vn.khuyencong.legal.DocumentLink;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.LawKeepers;
import vn.khuyencong.legal.LawOutcome;
import vn.khuyencong.legal.NewRelation;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.legal.RelateDocuments;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** What one document does to another: an official says it, or takes it back. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.LAW)
class RelationController {

    private static final String VIEW = "legal/relationform";
    private static final Map<String, String> FIELDS = Map.of(
            "legal.other-missing", "other",
            "legal.other-unknown", "other",
            "legal.other-is-itself", "other",
            "legal.place-unknown", "otherPlace",
            "legal.relation-day-missing", "onDate",
            "legal.relation-before-issued", "onDate");

    private final Documents documents;
    private final Provisions provisions;
    private final RelateDocuments relate;
    private final LawKeepers keepers;

    RelationController(Documents documents, Provisions provisions, RelateDocuments relate, LawKeepers keepers) {
        this.documents = documents;
        this.provisions = provisions;
        this.relate = relate;
        this.keepers = keepers;
    }

    @GetMapping("/van-ban/{documentId}/quan-he")
    ModelAndView form(@PathVariable UUID documentId) {
        return Pages.page(VIEW, page(documentId, RelationForm.empty(), Problems.NONE));
    }

    @PostMapping("/van-ban/{documentId}/quan-he")
    ModelAndView relate(@PathVariable UUID documentId, RelationForm form) {
        var day = TypedDay.of(form.onDate());
        var kind = kind(form.kind());
        var problems = day.against(Problems.NONE, "onDate");
        if (kind == null) problems = problems.with("kind", Finding.of("legal.relation-kind-missing"));
        if (kind == null || !problems.isEmpty()) {
            return Pages.unprocessable(VIEW, page(documentId, form, problems));
        }
        var told = new NewRelation(
                documentId,
                kind,
                form.kind().endsWith(RelationForm.OUTGOING),
                form.other(),
                day.day(),
                place(form.place()),
                form.otherPlace());
        return switch (relate.relate(told)) {
            case LawOutcome.Done _ -> Pages.redirect("/van-ban/" + documentId, "legal.flash.related");
            case LawOutcome.Refused(var findings) ->
                Pages.unprocessable(VIEW, page(documentId, form, DocumentReading.problems(findings, FIELDS)));
        };
    }

    @PostMapping("/van-ban/{documentId}/quan-he/{relationId}/go")
    ModelAndView remove(@PathVariable UUID documentId, @PathVariable UUID relationId) {
        relate.remove(documentId, relationId);
        return Pages.redirect("/van-ban/" + documentId, "legal.flash.relation-removed");
    }

    private RelationForm.Page page(UUID documentId, RelationForm form, Problems problems) {
        var document = documents.find(documentId);
        keepers.mustKeep(document.province());
        var numbers = documents.all().stream()
                .filter(other -> !other.id().equals(documentId))
                .map(Document::number)
                .toList();
        return new RelationForm.Page(document, provisions.ofDocument(documentId), numbers, form, problems);
    }

    private static @Nullable UUID place(String chosen) {
        try {
            return chosen.isEmpty() ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException notFromOurList) {
            throw new NotFound("No provision " + chosen);
        }
    }

    private static DocumentLink.@Nullable Kind kind(String typed) {
        return Arrays.stream(DocumentLink.Kind.values())
                .filter(kind ->
                        typed.equals(kind + RelationForm.OUTGOING) || typed.equals(kind + RelationForm.INCOMING))
                .findFirst()
                .orElse(null);
    }
}
