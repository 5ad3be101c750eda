package vn.khuyencong.legal;

import static vn.khuyencong.legal.db.Tables.REVIEW_FINDING;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.organisation.Organisation;

/** What the forms of a review let people choose from. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReviewChoices {

    private final DSLContext db;
    private final Documents documents;
    private final ReviewDocuments bodies;
    private final CurrentActor current;

    ReviewChoices(DSLContext db, Documents documents, ReviewDocuments bodies, CurrentActor current) {
        this.db = db;
        this.documents = documents;
        this.bodies = bodies;
        this.current = current;
    }

    /** The documents that concern a province: national ones and its own. */
    List<Document> documents(String province) {
        return documents.all().stream()
                .filter(document ->
                        document.province() == null || document.province().equals(province))
                .toList();
    }

    /** The documents a round has. */
    Set<UUID> listed(UUID round) {
        return db.select(REVIEW_FINDING.DOCUMENT_ID)
                .from(REVIEW_FINDING)
                .where(REVIEW_FINDING.ROUND_ID.eq(round), REVIEW_FINDING.DOCUMENT_ID.isNotNull())
                .fetchSet(REVIEW_FINDING.DOCUMENT_ID);
    }

    /** The organisations that may be asked. */
    List<Organisation> bodies(String province) {
        return bodies.bodies(province, null, Set.of());
    }

    /** Whether the reader's organisation reviews something in the round. */
    boolean takesPart(UUID round) {
        var actor = current.get();
        return actor.organisation() != null
                && ReviewRoles.WRITERS.contains(actor.role())
                && db.fetchExists(
                        REVIEW_FINDING,
                        REVIEW_FINDING.ROUND_ID.eq(round),
                        REVIEW_FINDING.REVIEWER_ID.eq(actor.organisation()));
    }
}
