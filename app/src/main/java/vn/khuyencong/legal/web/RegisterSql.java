package vn.khuyencong.legal.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.PROVISION;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import vn.khuyencong.legal.DocumentSql;
import vn.khuyencong.legal.Validity;

/** The filter of the register as conditions. */
final class RegisterSql {

    private static final String VIETNAMESE_ORDER = "vi-x-icu";

    private RegisterSql() {}

    static Condition matching(RegisterFilter filter, LocalDate today) {
        var conditions = new ArrayList<Condition>();
        filter.eachWord().forEach(word -> conditions.add(documentSays(word).or(aPlaceSays(word))));
        if (!filter.kind().isEmpty()) conditions.add(DOCUMENT.KIND.eq(filter.kind()));
        if (!filter.issuer().isEmpty()) conditions.add(DOCUMENT.ISSUER.eq(filter.issuer()));
        if (filter.level().equals(RegisterFilter.NATIONAL)) conditions.add(DOCUMENT.PROVINCE.isNull());
        if (filter.level().equals(RegisterFilter.LOCAL)) conditions.add(DOCUMENT.PROVINCE.isNotNull());
        var day = filter.day();
        if (filter.state() != null) {
            conditions.add(DocumentSql.validity(day == null ? today : day).eq(filter.state()));
        } else if (day != null) {
            conditions.add(DocumentSql.validity(day).in(Validity.IN_FORCE, Validity.AMENDED, Validity.PARTLY_ENDED));
        }
        return DSL.and(conditions);
    }

    static SortField<?> order(RegisterFilter.Order order) {
        return switch (order) {
            case ISSUED -> DOCUMENT.ISSUED.desc().nullsLast();
            case EFFECTIVE -> DOCUMENT.EFFECTIVE_FROM.desc().nullsLast();
            case NUMBER -> DOCUMENT.NUMBER.collate(VIETNAMESE_ORDER).asc();
            case TITLE -> DOCUMENT.TITLE_VI.collate(VIETNAMESE_ORDER).asc();
        };
    }

    static Condition documentSays(String word) {
        return condition(
                "legal.document_words({0}, {1}, {2}, {3}) like '%' || platform.plain({4}) || '%'",
                DOCUMENT.NUMBER, DOCUMENT.TITLE_VI, DOCUMENT.TITLE_EN, DOCUMENT.ISSUER, val(literal(word)));
    }

    static Condition placeSays(String word) {
        return condition(
                "legal.provision_words({0}, {1}, {2}, {3}) like '%' || platform.plain({4}) || '%'",
                PROVISION.PLACE, PROVISION.SUMMARY_VI, PROVISION.SUMMARY_EN, PROVISION.TEXT, val(literal(word)));
    }

    private static Condition aPlaceSays(String word) {
        return exists(selectOne().from(PROVISION).where(PROVISION.DOCUMENT_ID.eq(DOCUMENT.ID), placeSays(word)));
    }

    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
