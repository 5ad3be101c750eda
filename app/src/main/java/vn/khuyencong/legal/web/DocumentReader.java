package vn.khuyencong.legal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.legal.DocumentAttachments;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.LawKeepers;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.web.Problems;

/** Reads the pages of one document and of one place in it. */
@Component
@Transactional(readOnly = true)
class DocumentReader {

    private final Documents documents;
    private final Provisions provisions;
    private final LawDependents dependents;
    private final Attachments attachments;
    private final LawKeepers keepers;

    DocumentReader(
            Documents documents,
            Provisions provisions,
            LawDependents dependents,
            Attachments attachments,
            LawKeepers keepers) {
        this.documents = documents;
        this.provisions = provisions;
        this.dependents = dependents;
        this.attachments = attachments;
        this.keepers = keepers;
    }

    DocumentPage read(UUID id, LocalDate day, String typed, Problems problems) {
        var document = documents.find(id);
        var places = provisions.ofDocument(id);
        var papers = attachments.list(DocumentAttachments.MATTER, id).stream()
                .map(Attachment::paper)
                .toList();
        return new DocumentPage(
                document,
                day,
                typed,
                problems,
                documents.links(id),
                PlaceNode.tree(places, provisions.texts(id)),
                dependents.on(places.stream().map(Provision::id).toList()),
                papers,
                keepers.mayKeep(document.province()));
    }

    /** One place with what lies inside it, and what rests on it. */
    ProvisionPage place(UUID id, LocalDate day, String typed, Problems problems) {
        var place = provisions.find(id);
        var document = documents.find(place.document());
        var around = provisions.ofDocument(place.document());
        var links = documents.links(place.document()).stream()
                .filter(link -> link.concerns(place.place()))
                .toList();
        var holder = around.stream()
                .filter(other -> Objects.equals(other.id(), place.parent()))
                .findFirst()
                .orElse(null);
        return new ProvisionPage(
                place,
                document,
                day,
                typed,
                problems,
                PlaceNode.of(place, around, provisions.texts(place.document())),
                holder,
                links,
                dependents.on(List.of(id)),
                keepers.mayKeep(document.province()));
    }
}
