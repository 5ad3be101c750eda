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
import vn.khuyencong.legal.AddProvision;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.DocumentLink;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.LawOutcome;
import vn.khuyencong.legal.NewProvision;
import vn.khuyencong.legal.NewRelation;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.legal.RelateDocuments;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Period;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** What an official adds to a document that stands in the register: relations and places. */
@Controller
class PlaceController {

    private static final String RELATION = "legal/relationform";
    private static final String PLACE = "legal/provisionform";
    private static final Map<String, String> FIELDS = Map.of(
            "legal.other-missing", "other",
            "legal.other-unknown", "other",
            "legal.other-is-itself", "other",
            "legal.place-unknown", "otherPlace",
            "legal.relation-day-missing", "onDate",
            "legal.relation-before-issued", "onDate",
            "legal.place-unreadable", "place",
            "legal.place-taken", "place",
            "legal.summary-missing", "summaryVi",
            "legal.reading-of-a-place", "reading");

    private final Documents documents;
    private final Provisions provisions;
    private final RelateDocuments relate;
    private final AddProvision add;

    PlaceController(Documents documents, Provisions provisions, RelateDocuments relate, AddProvision add) {
        this.documents = documents;
        this.provisions = provisions;
        this.relate = relate;
        this.add = add;
    }

    @GetMapping("/van-ban/{documentId}/quan-he")
    ModelAndView relation(@PathVariable UUID documentId) {
        return Pages.page(RELATION, relationPage(documentId, RelationForm.empty(), Problems.NONE));
    }

    @PostMapping("/van-ban/{documentId}/quan-he")
    ModelAndView relate(@PathVariable UUID documentId, RelationForm form) {
        var day = TypedDay.of(form.onDate());
        var kind = kind(form.kind());
        var problems = day.against(Problems.NONE, "onDate");
        if (kind == null) problems = problems.with("kind", Finding.of("legal.relation-kind-missing"));
        if (kind == null || !problems.isEmpty()) {
            return Pages.unprocessable(RELATION, relationPage(documentId, form, problems));
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
                Pages.unprocessable(
                        RELATION, relationPage(documentId, form, DocumentReading.problems(findings, FIELDS)));
        };
    }

    @GetMapping("/van-ban/{documentId}/dieu-khoan")
    ModelAndView place(@PathVariable UUID documentId) {
        return Pages.page(PLACE, placePage(documents.find(documentId), ProvisionForm.empty(), Problems.NONE));
    }

    @PostMapping("/van-ban/{documentId}/dieu-khoan")
    ModelAndView addPlace(@PathVariable UUID documentId, ProvisionForm form) {
        var document = documents.find(documentId);
        var from = TypedDay.of(form.from());
        var to = TypedDay.of(form.to());
        var problems = to.against(from.against(Problems.NONE, "from"), "to");
        if (problems.isEmpty() && to.day() != null) problems = inOrder(document, from, to, problems);
        if (!problems.isEmpty()) return Pages.unprocessable(PLACE, placePage(document, form, problems));
        var told = new NewProvision(
                documentId,
                form.place(),
                form.summaryVi(),
                form.summaryEn(),
                DocumentReading.reading(form.reading()),
                period(document, from, to));
        return switch (add.add(told)) {
            case LawOutcome.Done _ -> Pages.redirect("/van-ban/" + documentId, "legal.flash.place-added");
            case LawOutcome.Refused(var findings) ->
                Pages.unprocessable(PLACE, placePage(document, form, DocumentReading.problems(findings, FIELDS)));
        };
    }

    private RelationForm.Page relationPage(UUID documentId, RelationForm form, Problems problems) {
        var numbers = documents.all().stream()
                .filter(document -> !document.id().equals(documentId))
                .map(Document::number)
                .toList();
        return new RelationForm.Page(
                documents.find(documentId), provisions.ofDocument(documentId), numbers, form, problems);
    }

    private static ProvisionForm.Page placePage(Document document, ProvisionForm form, Problems problems) {
        return new ProvisionForm.Page(document, form, problems);
    }

    /** A last day needs a first one, its own or the document's, and comes not before it. */
    private static Problems inOrder(Document document, TypedDay from, TypedDay to, Problems problems) {
        var first = from.day() == null ? document.effectiveFrom() : from.day();
        if (first == null) return problems.with("from", Finding.of("legal.first-day-missing"));
        return to.day() != null && to.day().isBefore(first)
                ? problems.with("to", Finding.of("legal.last-day-too-early", null, to.day(), first))
                : problems;
    }

    private static @Nullable Period period(Document document, TypedDay from, TypedDay to) {
        var first = from.day() == null && to.day() != null ? document.effectiveFrom() : from.day();
        return first == null
                ? null
                : new Period(first, to.day() == null ? null : to.day().plusDays(1));
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
