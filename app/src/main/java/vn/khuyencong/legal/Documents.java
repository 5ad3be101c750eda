package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.DOCUMENT_KIND;
import static vn.khuyencong.legal.db.Tables.PROVISION;
import static vn.khuyencong.legal.db.Tables.RELATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
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

    /** The document that bears a number, however its letters and spaces are written: "45/2012/nd-cp" is 45/2012/NĐ-CP. */
    public Optional<Document> byNumber(String number) {
        return where(DSL.condition(
                        "replace(platform.plain({0}), ' ', '') = replace(platform.plain({1}), ' ', '')",
                        DOCUMENT.NUMBER, DSL.val(number)))
                .stream()
                .findFirst();
    }

    /** The kinds a document may be of, by rank. */
    public List<DocumentKind> kinds() {
        return db.select(DOCUMENT_KIND.NAME_VI, DOCUMENT_KIND.NAME_EN)
                .from(DOCUMENT_KIND)
                .orderBy(DOCUMENT_KIND.POSITION, DOCUMENT_KIND.NAME_VI)
                .fetch(mapping(DocumentKind::new));
    }

    /** What a document does to others, then what others do to it. */
    public List<DocumentLink> links(UUID document) {
        return Stream.concat(links(document, true).stream(), links(document, false).stream())
                .toList();
    }

    private List<DocumentLink> links(UUID document, boolean outgoing) {
        var here = outgoing ? RELATION.FROM_ID : RELATION.TO_ID;
        var there = outgoing ? RELATION.TO_ID : RELATION.FROM_ID;
        var from = PROVISION.as("from_place");
        var to = PROVISION.as("to_place");
        return db.select(
                        RELATION.ID,
                        RELATION.KIND,
                        DOCUMENT.ID,
                        DOCUMENT.NUMBER,
                        DOCUMENT.TITLE_VI,
                        DOCUMENT.TITLE_EN,
                        RELATION.ON_DATE,
                        from.PLACE,
                        to.PLACE)
                .from(RELATION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(there))
                .leftJoin(from)
                .on(from.ID.eq(RELATION.FROM_PROVISION_ID))
                .leftJoin(to)
                .on(to.ID.eq(RELATION.TO_PROVISION_ID))
                .where(here.eq(document))
                .orderBy(RELATION.ON_DATE, DOCUMENT.NUMBER, RELATION.ID)
                .fetch(mapping(
                        (id, kind, other, number, titleVi, titleEn, onDate, fromPlace, toPlace) -> new DocumentLink(
                                id,
                                DocumentLink.Kind.valueOf(kind),
                                outgoing,
                                other,
                                number,
                                titleVi,
                                titleEn,
                                onDate,
                                fromPlace,
                                toPlace)));
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
                        LawDays.documentAmended(),
                        LawDays.documentEnded(),
                        LawDays.documentPartlyEnded(),
                        check(),
                        DOCUMENT.VERSION)
                .from(DOCUMENT)
                .where(condition)
                .orderBy(DOCUMENT.LEVEL, DOCUMENT.ISSUED.desc().nullsLast(), DOCUMENT.NUMBER)
                .fetch(mapping(Document::new));
    }

    private static SelectField<@Nullable TextCheck> check() {
        return row(DOCUMENT.CHECKED_AT, LawDays.nameOf(DOCUMENT.CHECKED_BY), LawDays.documentCheckedUntil())
                .convertFrom(found -> check(found.value1(), found.value2(), found.value3()));
    }

    static @Nullable TextCheck check(@Nullable Instant at, @Nullable String by, @Nullable LocalDate until) {
        return at == null || by == null ? null : new TextCheck(at, by, until);
    }
}
