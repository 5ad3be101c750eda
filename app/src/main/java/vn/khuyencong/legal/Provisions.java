package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.PROVISION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;

/** The places in documents that figures and rules rest on. */
@Component
@Transactional(readOnly = true)
public class Provisions {

    /** Places as they follow one another in their document. */
    private static final Field<String> IN_ORDER = field("legal.place_order({0})", SQLDataType.VARCHAR, PROVISION.PLACE);

    private final DSLContext db;

    Provisions(DSLContext db) {
        this.db = db;
    }

    public List<Provision> all() {
        return where(DSL.noCondition());
    }

    /** The places of a document, in its order. */
    public List<Provision> ofDocument(UUID document) {
        return where(PROVISION.DOCUMENT_ID.eq(document));
    }

    public Provision find(UUID provision) {
        return where(PROVISION.ID.eq(provision)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("No provision " + provision));
    }

    /** The place as it may be cited on a day. */
    public Citation citation(UUID provision, LocalDate onDate) {
        return find(provision).citation(onDate);
    }

    /** Several places at once, in one statement. */
    public Map<UUID, Citation> citations(Collection<UUID> provisions, LocalDate onDate) {
        if (provisions.isEmpty()) return Map.of();
        return where(PROVISION.ID.in(provisions)).stream()
                .collect(Collectors.toMap(Provision::id, provision -> provision.citation(onDate)));
    }

    /** The imported texts of a document, place by place; none where nothing was imported. */
    public Map<UUID, String> texts(UUID document) {
        return db.select(PROVISION.ID, PROVISION.TEXT)
                .from(PROVISION)
                .where(PROVISION.DOCUMENT_ID.eq(document), PROVISION.TEXT.isNotNull())
                .fetchMap(PROVISION.ID, PROVISION.TEXT);
    }

    /** The imported texts of several places, in one statement; none for a place whose text was not imported. */
    public Map<UUID, String> texts(Collection<UUID> provisions) {
        if (provisions.isEmpty()) return Map.of();
        return db.select(PROVISION.ID, PROVISION.TEXT)
                .from(PROVISION)
                .where(PROVISION.ID.in(provisions), PROVISION.TEXT.isNotNull())
                .fetchMap(PROVISION.ID, PROVISION.TEXT);
    }

    /** Its own days in force; empty where they are its document's. */
    public Optional<Period> ownDays(UUID provision) {
        return db.select(PROVISION.IN_FORCE)
                .from(PROVISION)
                .where(PROVISION.ID.eq(provision))
                .fetchOptional(PROVISION.IN_FORCE);
    }

    private List<Provision> where(Condition condition) {
        return db.select(
                        PROVISION.ID,
                        PROVISION.DOCUMENT_ID,
                        DOCUMENT.NUMBER,
                        DOCUMENT.EFFECTIVE_FROM,
                        PROVISION.PLACE,
                        PROVISION.SUMMARY_VI,
                        PROVISION.SUMMARY_EN,
                        PROVISION.READING.convertFrom(Reading::valueOf),
                        LawDays.provisionAmended(),
                        PROVISION.PARENT_ID,
                        row(LawDays.provisionFrom(), LawDays.provisionPartlyEnded(), LawDays.provisionEnded())
                                .mapping(Provision.Days::new),
                        row(PROVISION.CHECKED_AT, LawDays.nameOf(PROVISION.CHECKED_BY), LawDays.provisionCheckedUntil())
                                .convertFrom(found -> Documents.check(found.value1(), found.value2(), found.value3())),
                        PROVISION.VERSION)
                .from(PROVISION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PROVISION.DOCUMENT_ID))
                .where(condition)
                .orderBy(DOCUMENT.NUMBER, IN_ORDER)
                .fetch(mapping(
                        (id,
                                inDocument,
                                number,
                                effective,
                                place,
                                vi,
                                en,
                                reading,
                                amended,
                                holder,
                                days,
                                check,
                                version) -> new Provision(
                                id,
                                inDocument,
                                number,
                                effective,
                                place,
                                vi,
                                en,
                                reading,
                                amended,
                                holder,
                                days,
                                check,
                                version)));
    }
}
