package vn.khuyencong.legal;

import static vn.khuyencong.legal.db.Tables.DOCUMENT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** Vào sổ văn bản: an official enters a document, or puts right what was entered. */
@Component
@Transactional
public class RegisterDocument {

    private final DSLContext db;
    private final Documents documents;
    private final LawKeepers keepers;

    RegisterDocument(DSLContext db, Documents documents, LawKeepers keepers) {
        this.db = db;
        this.documents = documents;
        this.keepers = keepers;
    }

    /** @throws vn.khuyencong.shared.NotAllowed if the actor keeps no documents */
    public LawOutcome register(DocumentFacts facts) {
        var province = province(keepers.mustKeep(null), facts);
        var same = documents.byNumber(facts.number());
        var findings = DocumentRules.against(facts, kindIsKnown(facts), same);
        if (!findings.isEmpty()) return new LawOutcome.Refused(findings);
        return db.insertInto(DOCUMENT)
                .set(DOCUMENT.NUMBER, facts.number())
                .set(DOCUMENT.KIND, facts.kind())
                .set(DOCUMENT.ISSUER, facts.issuer())
                .set(DOCUMENT.TITLE_VI, facts.titleVi())
                .set(DOCUMENT.TITLE_EN, facts.titleEn())
                .set(DOCUMENT.ISSUED, facts.issued())
                .set(DOCUMENT.EFFECTIVE_FROM, facts.effectiveFrom())
                .set(DOCUMENT.LEVEL, province == null ? "NATIONAL" : "PROVINCE")
                .set(DOCUMENT.PROVINCE, province)
                .set(DOCUMENT.READING, facts.reading().name())
                .onConflict(DOCUMENT.NUMBER)
                .doNothing()
                .returningResult(DOCUMENT.ID)
                .fetchOptional()
                .<LawOutcome>map(entered -> new LawOutcome.Done(entered.value1()))
                .orElseGet(() -> somebodyWasFirst(facts));
    }

    /**
     * @throws Stale if somebody corrected it since it was read
     * @throws vn.khuyencong.shared.NotAllowed if it is not the actor's to keep
     */
    public LawOutcome correct(UUID id, int version, DocumentFacts facts) {
        var before = documents.find(id);
        var province = province(keepers.mustKeep(before.province()), facts);
        if (before.version() != version) throw new Stale("Document " + id + " is no longer at version " + version);
        var same =
                documents.byNumber(facts.number()).filter(other -> !other.id().equals(id));
        var findings = DocumentRules.against(facts, kindIsKnown(facts), same);
        if (!findings.isEmpty()) return new LawOutcome.Refused(findings);
        var changed = db.update(DOCUMENT)
                .set(DOCUMENT.NUMBER, facts.number())
                .set(DOCUMENT.KIND, facts.kind())
                .set(DOCUMENT.ISSUER, facts.issuer())
                .set(DOCUMENT.TITLE_VI, facts.titleVi())
                .set(DOCUMENT.TITLE_EN, facts.titleEn())
                .set(DOCUMENT.ISSUED, facts.issued())
                .set(DOCUMENT.EFFECTIVE_FROM, facts.effectiveFrom())
                .set(DOCUMENT.LEVEL, province == null ? "NATIONAL" : "PROVINCE")
                .set(DOCUMENT.PROVINCE, province)
                .set(DOCUMENT.READING, facts.reading().name())
                .set(DOCUMENT.VERSION, version + 1)
                .where(DOCUMENT.ID.eq(id), DOCUMENT.VERSION.eq(version))
                .execute();
        if (changed == 0) throw new Stale("Document " + id + " is no longer at version " + version);
        return new LawOutcome.Done(id);
    }

    private boolean kindIsKnown(DocumentFacts facts) {
        return documents.kinds().stream().anyMatch(kind -> kind.nameVi().equals(facts.kind()));
    }

    private LawOutcome.Refused somebodyWasFirst(DocumentFacts facts) {
        return new LawOutcome.Refused(documents
                .byNumber(facts.number())
                .map(DocumentRules::taken)
                .map(List::of)
                .orElseGet(() -> List.of(Finding.of("legal.number-missing"))));
    }

    private static @Nullable String province(Actor actor, DocumentFacts facts) {
        return facts.local() ? actor.provinceOrFail() : null;
    }
}
