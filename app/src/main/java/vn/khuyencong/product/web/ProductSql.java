package vn.khuyencong.product.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.product.db.Tables.CERTIFICATE;
import static vn.khuyencong.product.db.Tables.PRODUCT;
import static vn.khuyencong.product.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.product.db.territory.Tables.PUB_UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.khuyencong.product.CertificateSql;

/** Conditions that more than one reader of products needs. */
final class ProductSql {

    private static final String VIETNAMESE_ORDER = "vi-x-icu";

    /** Products beside whose they are and where. */
    static final Table<?> PLACED = PRODUCT.join(PUB_ESTABLISHMENT)
            .on(PUB_ESTABLISHMENT.ID.eq(PRODUCT.ESTABLISHMENT_ID))
            .join(PUB_UNIT)
            .on(PUB_UNIT.ID.eq(PUB_ESTABLISHMENT.UNIT_ID));

    private ProductSql() {}

    /** A name in the order of the Vietnamese alphabet. */
    static Field<String> inOrder(Field<String> name) {
        return name.collate(VIETNAMESE_ORDER);
    }

    static Condition matching(ProductFilter filter, LocalDate today) {
        var conditions = new ArrayList<Condition>();
        filter.eachWord()
                .forEach(word ->
                        conditions.add(contains(PRODUCT.NAME, word).or(contains(PUB_ESTABLISHMENT.NAME, word))));
        if (!filter.group().isEmpty()) conditions.add(PRODUCT.GROUP_CODE.eq(filter.group()));
        if (!filter.place().isEmpty()) conditions.add(PUB_UNIT.CODE.eq(filter.place()));
        var certified = filter.certified();
        if (certified != null) conditions.add(certified(certified, today));
        return DSL.and(conditions);
    }

    private static Condition certified(ProductFilter.Certified which, LocalDate today) {
        return switch (which) {
            case IN_FORCE -> exists(certificates().and(CertificateSql.inForce(today)));
            case ENDED -> exists(certificates()).and(notExists(certificates().and(CertificateSql.inForce(today))));
            case NEVER -> notExists(certificates());
        };
    }

    private static SelectConditionStep<Record1<Integer>> certificates() {
        return selectOne().from(CERTIFICATE).where(CERTIFICATE.PRODUCT_ID.eq(PRODUCT.ID));
    }

    static List<OrderField<?>> order(ProductFilter.Order order) {
        return switch (order) {
            case NAME -> List.of(inOrder(PRODUCT.NAME), PRODUCT.ID);
            case ESTABLISHMENT -> List.of(inOrder(PUB_ESTABLISHMENT.NAME), inOrder(PRODUCT.NAME), PRODUCT.ID);
            case LATEST -> List.of(PRODUCT.AT.desc(), PRODUCT.ID);
        };
    }

    /** A word is found in a text, whatever the accents. */
    private static Condition contains(Field<String> text, String word) {
        var literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return condition("platform.plain({0}) like '%' || platform.plain({1}) || '%'", text, val(literal));
    }
}
