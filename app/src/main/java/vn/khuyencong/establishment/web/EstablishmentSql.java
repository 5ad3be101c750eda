package vn.khuyencong.establishment.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Conditions that more than one reader of establishments needs. */
final class EstablishmentSql {

    private static final String VIETNAMESE_ORDER = "vi-x-icu";

    /** Whether the reader keeps the register. */
    static final Field<Boolean> MAY_CHANGE = DSL.field(
                    "coalesce(access.actor_scope('ESTABLISHMENT', 'WRITE') = 'ALL', false)", Boolean.class)
            .as("may_change");

    private EstablishmentSql() {}

    /** A name in the order of the Vietnamese alphabet. */
    static Field<String> inOrder(Field<String> name) {
        return name.collate(VIETNAMESE_ORDER);
    }

    static Condition matching(EstablishmentFilter filter) {
        var conditions = new ArrayList<Condition>();
        filter.eachWord().forEach(word -> conditions.add(says(word)));
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
