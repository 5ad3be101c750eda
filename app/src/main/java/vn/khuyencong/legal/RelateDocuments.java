package vn.khuyencong.legal;

import static vn.khuyencong.legal.db.Tables.RELATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;

/** Quan hệ giữa hai văn bản: an official says what one does to the other, or takes back what was said wrongly. */
@Component
@Transactional
public class RelateDocuments {

    private final DSLContext db;
    private final Documents documents;
    private final Provisions provisions;
    private final LawKeepers keepers;

    RelateDocuments(DSLContext db, Documents documents, Provisions provisions, LawKeepers keepers) {
        this.db = db;
        this.documents = documents;
        this.provisions = provisions;
        this.keepers = keepers;
    }

    public LawOutcome relate(NewRelation told) {
        var here = documents.find(told.document());
        keepers.mustKeep(here.province());
        var found = documents.byNumber(told.otherNumber());
        if (found.isEmpty()) {
            return new LawOutcome.Refused(List.of(
                    told.otherNumber().isBlank()
                            ? Finding.of("legal.other-missing")
                            : Finding.of("legal.other-unknown", null, told.otherNumber())));
        }
        var other = found.get();
        keepers.mustKeep(other.province());
        var otherPlace = told.otherPlace().isBlank() ? null : place(other, told.otherPlace());
        var findings = against(told, here, other, otherPlace);
        return findings.isEmpty()
                ? enter(told, other.id(), otherPlace == null ? null : otherPlace.id())
                : new LawOutcome.Refused(findings);
    }

    /** Takes a relation back; the trail keeps it. */
    public void remove(UUID document, UUID relation) {
        keepers.mustKeep(documents.find(document).province());
        var removed = db.deleteFrom(RELATION)
                .where(RELATION.ID.eq(relation))
                .and(RELATION.FROM_ID.eq(document).or(RELATION.TO_ID.eq(document)))
                .execute();
        if (removed == 0) throw new NotFound("No relation " + relation + " of document " + document);
    }

    private List<Finding> against(NewRelation told, Document here, Document other, @Nullable Provision otherPlace) {
        var findings = new ArrayList<Finding>();
        if (other.id().equals(here.id())) findings.add(Finding.of("legal.other-is-itself"));
        if (!told.otherPlace().isBlank() && otherPlace == null) {
            findings.add(Finding.of("legal.place-unknown", null, other.number(), told.otherPlace()));
        }
        var changesTheLaw = switch (told.kind()) {
            case AMENDS, REPLACES, REPEALS -> true;
            case GUIDES, CITES -> false;
        };
        if (changesTheLaw && told.onDate() == null) findings.add(Finding.of("legal.relation-day-missing"));
        var doing = told.outgoing() ? here : other;
        if (told.onDate() != null && doing.issued() != null && told.onDate().isBefore(doing.issued())) {
            findings.add(
                    Finding.of("legal.relation-before-issued", null, told.onDate(), doing.number(), doing.issued()));
        }
        return findings;
    }

    private @Nullable Provision place(Document document, String written) {
        var wanted = written.strip().replaceAll("\\s+", " ");
        return provisions.ofDocument(document.id()).stream()
                .filter(provision -> provision.place().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(null);
    }

    private LawOutcome enter(NewRelation told, UUID other, @Nullable UUID otherPlace) {
        if (told.place() != null && !provisions.find(told.place()).document().equals(told.document())) {
            throw new NotFound("No provision " + told.place() + " in document " + told.document());
        }
        return db.insertInto(RELATION)
                .set(RELATION.FROM_ID, told.outgoing() ? told.document() : other)
                .set(RELATION.KIND, told.kind().name())
                .set(RELATION.TO_ID, told.outgoing() ? other : told.document())
                .set(RELATION.ON_DATE, told.onDate())
                .set(RELATION.FROM_PROVISION_ID, told.outgoing() ? told.place() : otherPlace)
                .set(RELATION.TO_PROVISION_ID, told.outgoing() ? otherPlace : told.place())
                .onConflictDoNothing()
                .returningResult(RELATION.ID)
                .fetchOptional()
                .<LawOutcome>map(entered -> new LawOutcome.Done(Objects.requireNonNull(entered.value1())))
                .orElseGet(() -> new LawOutcome.Refused(List.of(Finding.of("legal.relation-there"))));
    }
}
