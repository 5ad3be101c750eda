package vn.khuyencong.establishment.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Conditions that more than one reader of establishments needs. */
final class EstablishmentSql {

    private static final String VIETNAMESE_ORDER = "vi-x-icu";

    /** Whether the reader keeps the register. */
    static final Field<Boolean> MAY_CHANGE = DSL.field(
                    "coalesce(access.actor_scope('ESTABLISHMENT', 'WRITE') = 'ALL', false)", Boolean.class)
            .as("may_change");

    private static final Field<UUID> FOUND = DSL.field(DSL.name("found", "id"), UUID.class);

    /** How like an establishment is to the words it was looked for by, in a statement over {@link #found}. */
    static final Field<Float> LIKENESS = DSL.field(DSL.name("found", "likeness"), Float.class);

    private EstablishmentSql() {}

    /** The establishments that have the words, or nearly, for whoever may list them all; nobody else finds any. */
    static Table<?> found(String words) {
        return DSL.table("establishment.search({0})", val(words.strip())).as("found");
    }

    /** Whether it is one of the found, in a statement over {@link #found}. */
    static Condition isFound() {
        return FOUND.eq(ESTABLISHMENT.ID);
    }

    /** A name in the order of the Vietnamese alphabet. */
    static Field<String> inOrder(Field<String> name) {
        return name.collate(VIETNAMESE_ORDER);
    }

    /** For whoever sees a few alone, her own or those of her area: the words are looked for in these. */
    static Condition saying(EstablishmentFilter filter) {
        var conditions = new ArrayList<Condition>();
        filter.eachWord().forEach(word -> conditions.add(says(word)));
        return DSL.and(conditions);
    }

    static Condition matching(EstablishmentFilter filter) {
        var conditions = new ArrayList<Condition>();
        if (!filter.words().isBlank())
            conditions.add(ESTABLISHMENT.ID.in(select(FOUND).from(found(filter.words()))));
        conditions.add(narrowing(filter));
        return DSL.and(conditions);
    }

    /** What is chosen in a filter, without its words. */
    static Condition narrowing(EstablishmentFilter filter) {
        var conditions = new ArrayList<Condition>();
        narrow(conditions, ESTABLISHMENT.LEGAL_FORM, filter.legalForm());
        narrow(conditions, ESTABLISHMENT.SECTOR, filter.sector());
        narrow(conditions, PUB_UNIT.CODE, filter.place());
        return DSL.and(conditions);
    }

    /** A word is found in the name, without accents, or begins the tax code or the phone number. */
    static Condition says(String word) {
        return contains(ESTABLISHMENT.NAME, word)
                .or(contains(ESTABLISHMENT.PRODUCTS, word))
                .or(contains(ESTABLISHMENT.REPRESENTATIVE, word))
                .or(ESTABLISHMENT.TAX_CODE.startsWith(word))
                .or(ESTABLISHMENT.PHONE.startsWith(word));
    }

    /** A word is found in a text, whatever the accents. */
    static Condition contains(Field<String> text, String word) {
        var literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return condition("platform.plain({0}) like '%' || platform.plain({1}) || '%'", text, val(literal));
    }

    private static void narrow(List<Condition> conditions, Field<String> column, String value) {
        if (!value.isEmpty()) {
            conditions.add(column.eq(value));
        }
    }
}
