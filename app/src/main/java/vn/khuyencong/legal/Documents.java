package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.RELATION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Reading;

/** The documents, with what later ones did to them. */
@Component
@Transactional(readOnly = true)
public class Documents {

    private final DSLContext db;

    Documents(DSLContext db) {
        this.db = db;
    }

    /** Every document, national first, newest first. */
    public List<Document> all() {
        return where(DSL.noCondition());
    }

    public Document find(UUID document) {
        return where(DOCUMENT.ID.eq(document)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No document " + document));
    }

    /** What a document does to others, then what others do to it. */
    public List<DocumentLink> links(UUID document) {
        return Stream.concat(links(document, true).stream(), links(document, false).stream())
                .toList();
    }

    private List<DocumentLink> links(UUID document, boolean outgoing) {
        var here = outgoing ? RELATION.FROM_ID : RELATION.TO_ID;
        var there = outgoing ? RELATION.TO_ID : RELATION.FROM_ID;
        return db.select(
                        RELATION.KIND,
                        DOCUMENT.ID,
                        DOCUMENT.NUMBER,
                        DOCUMENT.TITLE_VI,
                        DOCUMENT.TITLE_EN,
                        RELATION.ON_DATE)
                .from(RELATION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(there))
                .where(here.eq(document))
                .orderBy(RELATION.ON_DATE, DOCUMENT.NUMBER)
                .fetch(mapping((kind, other, number, titleVi, titleEn, onDate) -> new DocumentLink(
                        DocumentLink.Kind.valueOf(kind), outgoing, other, number, titleVi, titleEn, onDate)));
    }

    private List<Document> where(Condition condition) {
        return db.select(
                        DOCUMENT.ID,
                        DOCUMENT.NUMBER,
                        DOCUMENT.KIND,
                        DOCUMENT.ISSUER,
                        DOCUMENT.TITLE_VI,
                        DOCUMENT.TITLE_EN,
                        DOCUMENT.ISSUED,
                        DOCUMENT.EFFECTIVE_FROM,
                        DOCUMENT.PROVINCE,
                        DOCUMENT.READING.convertFrom(Reading::valueOf),
                        firstDayOf("AMENDS"),
                        firstDayOf("REPLACES", "REPEALS"))
                .from(DOCUMENT)
                .where(condition)
                .orderBy(DOCUMENT.LEVEL, DOCUMENT.ISSUED.desc().nullsLast(), DOCUMENT.NUMBER)
                .fetch(mapping(Document::new));
    }

    /** The first day on which a later document did one of these things to this one. */
    static Field<LocalDate> firstDayOf(String... kinds) {
        return field(select(min(RELATION.ON_DATE))
                .from(RELATION)
                .where(RELATION.TO_ID.eq(DOCUMENT.ID), RELATION.KIND.in(kinds)));
    }
}
