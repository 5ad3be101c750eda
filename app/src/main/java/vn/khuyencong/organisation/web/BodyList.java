package vn.khuyencong.organisation.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.organisation.db.Tables.NAME;
import static vn.khuyencong.organisation.db.Tables.ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.organisation.OrganisationKeepers;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.web.BodyListPage.Row;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** The list page of the register of bodies. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class BodyList {

    private final DSLContext db;
    private final OrganisationKeepers keepers;
    private final OfficeClock clock;

    BodyList(DSLContext db, OrganisationKeepers keepers, OfficeClock clock) {
        this.db = db;
        this.keepers = keepers;
        this.clock = clock;
    }

    BodyListPage page(BodyFilter filter, Paging paging) {
        keepers.mustRead();
        var day = filter.day(clock.today());
        var matching = matching(filter, day);
        var own = keepers.ownProvince();
        var provinces = own != null
                ? List.of(own)
                : db.selectDistinct(ORGANISATION.PROVINCE)
                        .from(ORGANISATION)
                        .where(ORGANISATION.PROVINCE.isNotNull())
                        .orderBy(ORGANISATION.PROVINCE)
                        .fetch(ORGANISATION.PROVINCE);
        return new BodyListPage(
                filter,
                !filter.typedDay().isEmpty() && Dates.parse(filter.typedDay()) instanceof Day.Refused refused
                        ? Problems.NONE.with("ngay", refused.finding())
                        : Problems.NONE,
                day,
                provinces,
                rows(matching, day, paging.offset(), paging.size()),
                paging.withTotal(db.fetchCount(ORGANISATION, matching)),
                keepers.mayKeep(own),
                keepers.maySeeStaff());
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(BodyFilter filter) {
        keepers.mustRead();
        var day = filter.day(clock.today());
        return rows(matching(filter, day), day, 0, ListExport.ASKED_ROWS);
    }

    private List<Row> rows(Condition matching, LocalDate day, int offset, int size) {
        var name = BodySql.nameOn(ORGANISATION.ID, day);
        return db.select(
                        ORGANISATION.ID,
                        ORGANISATION.CODE,
                        ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf),
                        ORGANISATION.PROVINCE,
                        name,
                        BodySql.nameOn(ORGANISATION.PARENT_ID, day),
                        ORGANISATION.IN_FORCE,
                        others(name))
                .from(ORGANISATION)
                .where(matching)
                .orderBy(
                        ORGANISATION.PROVINCE.asc().nullsFirst(),
                        DSL.field("coalesce({0}, {1})", ORGANISATION.PARENT_ID, ORGANISATION.ID),
                        ORGANISATION.CODE)
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }

    private static Field<String> others(Field<String> shown) {
        return DSL.field("""
                (select string_agg(distinct n.name, '; ') from organisation.name n
                 where n.organisation_id = {0} and n.name <> {1})""", String.class, ORGANISATION.ID, shown);
    }

    private Condition matching(BodyFilter filter, LocalDate day) {
        var own = keepers.ownProvince();
        var condition =
                own == null ? DSL.noCondition() : ORGANISATION.PROVINCE.isNull().or(ORGANISATION.PROVINCE.eq(own));
        for (var word : filter.eachWord()) {
            condition = condition.and(BodySql.says(ORGANISATION.CODE, word)
                    .or(exists(selectOne()
                            .from(NAME)
                            .where(
                                    NAME.ORGANISATION_ID.eq(ORGANISATION.ID),
                                    BodySql.says(DSL.concat(NAME.NAME_, DSL.inline(" "), NAME.SHORT_NAME), word)))));
        }
        if (filter.kind() != null)
            condition = condition.and(ORGANISATION.KIND.eq(filter.kind().name()));
        if (filter.province().equals(BodyFilter.NATIONAL)) {
            condition = condition.and(ORGANISATION.PROVINCE.isNull());
        } else if (!filter.province().isEmpty()) {
            condition = condition.and(ORGANISATION.PROVINCE.eq(filter.province()));
        }
        return switch (filter.state()) {
            case PRESENT -> condition.and(BodySql.on(ORGANISATION.IN_FORCE, day));
            case FORMER -> condition.and(DSL.condition("upper({0}) <= {1}", ORGANISATION.IN_FORCE, val(day)));
            case ALL -> condition;
        };
    }
}
