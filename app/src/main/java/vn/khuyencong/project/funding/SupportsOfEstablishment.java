package vn.khuyencong.project.funding;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.GROUP_PLACE;
import static vn.khuyencong.project.db.Tables.LIST_SEEN;
import static vn.khuyencong.project.db.Tables.PAST_SUPPORT;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.SupportHistory;
import vn.khuyencong.shared.Dong;

/** What an establishment has had or asks for: its đề án, its places in groups, and what was given before the system. */
@Repository
@Transactional(readOnly = true)
class SupportsOfEstablishment implements SupportHistory {

    private static final Field<String> TIER = concat(inline("project.tier."), LIST_SEEN.TIER);
    private static final Field<String> STAGE = concat(inline("project.stage."), LIST_SEEN.STAGE);
    private static final Field<String> LINK = concat(inline("/de-an/"), LIST_SEEN.PROJECT_ID.cast(String.class));
    private static final Field<String> NONE = inline((String) null, String.class);

    private final DSLContext db;

    SupportsOfEstablishment(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Line> of(Establishment establishment) {
        return projects(establishment.id())
                .unionAll(places(establishment.id()))
                .unionAll(past(establishment))
                .fetch(Records.mapping(Line::new))
                .stream()
                .sorted(Comparator.comparingInt(Line::year).reversed().thenComparing(Line::number))
                .toList();
    }

    private Select<Record8<Integer, String, String, String, String, Dong, String, String>> projects(UUID id) {
        return db.select(
                        LIST_SEEN.PLAN_YEAR,
                        LIST_SEEN.CODE,
                        LIST_SEEN.TITLE,
                        TIER,
                        inline(""),
                        coalesce(LIST_SEEN.SETTLED_VND, LIST_SEEN.APPROVED_VND, LIST_SEEN.ASKED_VND),
                        STAGE,
                        LINK)
                .from(LIST_SEEN)
                .where(LIST_SEEN.BENEFICIARY_ID.eq(id));
    }

    /** A place of a group file is hers once it is approved; what it costs is the place's part. */
    private Select<Record8<Integer, String, String, String, String, Dong, String, String>> places(UUID id) {
        return db.select(
                        LIST_SEEN.PLAN_YEAR,
                        LIST_SEEN.CODE,
                        GROUP_PLACE.CONTENT,
                        TIER,
                        inline(""),
                        GROUP_PLACE.SUPPORT_VND,
                        STAGE,
                        LINK)
                .from(GROUP_PLACE)
                .join(LIST_SEEN)
                .on(LIST_SEEN.PROJECT_ID.eq(GROUP_PLACE.PROJECT_ID))
                .where(
                        GROUP_PLACE.BENEFICIARY_ID.eq(id),
                        GROUP_PLACE.APPROVED.isTrue(),
                        GROUP_PLACE.GIVEN_UP_WHY.eq(""));
    }

    /** By its tax code, and by its name where either has none. */
    private Select<Record8<Integer, String, String, String, String, Dong, String, String>> past(
            Establishment establishment) {
        var sameCode = condition(
                "platform.tax_key({0}) = platform.tax_key({1})",
                PAST_SUPPORT.TAX_CODE, val(establishment.taxCode(), String.class));
        var sameName = condition("{0} = platform.name_key({1})", PAST_SUPPORT.NAME_KEY, val(establishment.name()));
        var withoutCode = establishment.taxCode() == null ? sameName : sameName.and(PAST_SUPPORT.TAX_CODE.eq(""));
        return db.select(
                        PAST_SUPPORT.YEAR,
                        PAST_SUPPORT.PAPER,
                        PAST_SUPPORT.CONTENT,
                        NONE,
                        PAST_SUPPORT.MONEY_SOURCE,
                        PAST_SUPPORT.AMOUNT_VND,
                        inline("establishment.support.before"),
                        NONE)
                .from(PAST_SUPPORT)
                .where(
                        PAST_SUPPORT.PROVINCE.eq(establishment.province()),
                        PAST_SUPPORT.WITHDRAWN_AT.isNull(),
                        sameCode.or(withoutCode));
    }
}
