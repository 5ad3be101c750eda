package vn.khuyencong.legal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.PROVISION;
import static vn.khuyencong.legal.db.Tables.RELATION;
import static vn.khuyencong.legal.db.access.Tables.PUB_ACCOUNT;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The days of documents and places, worked out in the statement that reads them. */
final class LawDays {

    private static final vn.khuyencong.legal.db.tables.Provision TARGET = PROVISION.as("target");
    private static final vn.khuyencong.legal.db.tables.Provision PART = PROVISION.as("part");
    private static final String AMENDS = "AMENDS";
    private static final String[] ENDS = {"REPLACES", "REPEALS"};

    private LawDays() {}

    /** First day a later document amended the document, in whole or in one place. */
    static Field<LocalDate> documentAmended() {
        return first(RELATION.TO_ID.eq(DOCUMENT.ID), AMENDS);
    }

    /** Day a later document ended the document as a whole. */
    static Field<LocalDate> documentEnded() {
        return first(RELATION.TO_ID.eq(DOCUMENT.ID).and(RELATION.TO_PROVISION_ID.isNull()), ENDS);
    }

    /** First day a place in the document was ended, or its own days ran out. */
    static Field<LocalDate> documentPartlyEnded() {
        return least(
                first(RELATION.TO_ID.eq(DOCUMENT.ID).and(RELATION.TO_PROVISION_ID.isNotNull()), ENDS),
                field(select(min(lastBound(PART)))
                        .from(PART)
                        .where(PART.DOCUMENT_ID.eq(DOCUMENT.ID), hasLastBound(PART))));
    }

    /** First day the document was amended as a whole, or in this place, in one inside it or in one that holds it. */
    static Field<LocalDate> provisionAmended() {
        return least(
                first(RELATION.TO_ID.eq(DOCUMENT.ID).and(RELATION.TO_PROVISION_ID.isNull()), AMENDS),
                firstThere(condition("legal.touches({0}, {1})", TARGET.PLACE, PROVISION.PLACE), AMENDS));
    }

    /** Day the place was ended: with its document, with a place that holds it, by itself, or because its own days ran out. */
    static Field<LocalDate> provisionEnded() {
        return least(
                documentEnded(),
                firstThere(condition("starts_with({0} || ' ', {1} || ' ')", PROVISION.PLACE, TARGET.PLACE), ENDS),
                lastBound(PROVISION));
    }

    /** First day a place inside this one was ended. */
    static Field<LocalDate> provisionPartlyEnded() {
        return firstThere(condition("starts_with({0}, {1} || ' ')", TARGET.PLACE, PROVISION.PLACE), ENDS);
    }

    /** First day in force: its own, else its document's. */
    static Field<LocalDate> provisionFrom() {
        return DSL.coalesce(field("lower({0})", SQLDataType.LOCALDATE, PROVISION.IN_FORCE), DOCUMENT.EFFECTIVE_FROM);
    }

    /** Last day a check of the document holds: as was said, or the day before the next amendment. */
    static Field<LocalDate> documentCheckedUntil() {
        return least(
                DOCUMENT.CORRECT_UNTIL,
                dayBefore(first(
                        RELATION.TO_ID.eq(DOCUMENT.ID).and(after(DOCUMENT.CHECKED_AT)), AMENDS, ENDS[0], ENDS[1])));
    }

    /** Last day a check of the place holds, likewise. */
    static Field<LocalDate> provisionCheckedUntil() {
        var later = after(PROVISION.CHECKED_AT);
        return least(
                PROVISION.CORRECT_UNTIL,
                dayBefore(first(
                        RELATION.TO_ID
                                .eq(DOCUMENT.ID)
                                .and(RELATION.TO_PROVISION_ID.isNull())
                                .and(later),
                        AMENDS)),
                dayBefore(firstThere(
                        condition("legal.touches({0}, {1})", TARGET.PLACE, PROVISION.PLACE)
                                .and(later),
                        AMENDS)));
    }

    static Field<String> nameOf(Field<java.util.UUID> account) {
        return field(select(PUB_ACCOUNT.DISPLAY_NAME).from(PUB_ACCOUNT).where(PUB_ACCOUNT.ID.eq(account)));
    }

    private static Condition after(Field<java.time.Instant> checked) {
        return condition("{0} > ({1} at time zone 'Asia/Ho_Chi_Minh')::date", RELATION.ON_DATE, checked);
    }

    private static Field<LocalDate> dayBefore(Field<LocalDate> day) {
        return field("({0} - 1)", SQLDataType.LOCALDATE, day);
    }

    private static Field<LocalDate> first(Condition which, String... kinds) {
        return field(select(min(RELATION.ON_DATE)).from(RELATION).where(which, RELATION.KIND.in(kinds)));
    }

    private static Field<LocalDate> firstThere(Condition there, String... kinds) {
        return field(select(min(RELATION.ON_DATE))
                .from(RELATION)
                .join(TARGET)
                .on(TARGET.ID.eq(RELATION.TO_PROVISION_ID))
                .where(RELATION.TO_ID.eq(DOCUMENT.ID), RELATION.KIND.in(kinds), there));
    }

    private static Field<LocalDate> lastBound(vn.khuyencong.legal.db.tables.Provision place) {
        return field("upper({0})", SQLDataType.LOCALDATE, place.IN_FORCE);
    }

    private static Condition hasLastBound(vn.khuyencong.legal.db.tables.Provision place) {
        return lastBound(place).isNotNull();
    }
}
