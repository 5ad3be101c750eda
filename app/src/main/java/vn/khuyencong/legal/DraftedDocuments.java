package vn.khuyencong.legal;

import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.RELATION;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Reading;

/** Enters documents that came out of drafting into the register. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftedDocuments {

    private final DSLContext db;

    DraftedDocuments(DSLContext db) {
        this.db = db;
    }

    /** Whether a document bears that number already. */
    boolean isTaken(String number) {
        return db.fetchExists(DOCUMENT, DOCUMENT.NUMBER.eq(number));
    }

    /** The new document of the province; it does to the old one what the task was for, from its first day in force. */
    UUID register(DraftingTask task, String number, LocalDate issued, LocalDate effectiveFrom) {
        var document = db.insertInto(DOCUMENT)
                .set(DOCUMENT.NUMBER, number)
                .set(DOCUMENT.KIND, task.kind())
                .set(DOCUMENT.ISSUER, task.issuer())
                .set(DOCUMENT.TITLE_VI, task.title())
                // nobody has put it into English yet; pages then show the Vietnamese title
                .set(DOCUMENT.TITLE_EN, "")
                .set(DOCUMENT.ISSUED, issued)
                .set(DOCUMENT.EFFECTIVE_FROM, effectiveFrom)
                .set(DOCUMENT.LEVEL, "PROVINCE")
                .set(DOCUMENT.PROVINCE, task.province())
                // the office that wrote it has it before it
                .set(DOCUMENT.READING, Reading.READ.name())
                .returningResult(DOCUMENT.ID)
                .fetchSingle()
                .value1();
        var old = task.oldDocument();
        if (old != null) {
            db.insertInto(RELATION)
                    .set(RELATION.FROM_ID, document)
                    .set(RELATION.KIND, relation(task.action()).name())
                    .set(RELATION.TO_ID, old)
                    .set(RELATION.ON_DATE, effectiveFrom)
                    .execute();
        }
        return document;
    }

    static DocumentLink.Kind relation(ReviewConclusion action) {
        return switch (action) {
            case AMEND -> DocumentLink.Kind.AMENDS;
            case REPLACE -> DocumentLink.Kind.REPLACES;
            case REPEAL -> DocumentLink.Kind.REPEALS;
            case STILL_RIGHT, CONFLICT, GAP, OUTDATED, ISSUE_NEW ->
                throw new IllegalArgumentException(action + " does nothing to another document");
        };
    }
}
