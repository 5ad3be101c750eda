package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.LIST_SEEN;
import static vn.khuyencong.project.db.Tables.LIST_SUM;
import static vn.khuyencong.project.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.project.db.organisation.Tables.PUB_ORGANISATION;
import static vn.khuyencong.project.db.territory.Tables.PUB_UNIT;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.territory.UnitKind;

/** What the list may be narrowed to, in one statement. */
@Repository
@Transactional(readOnly = true)
class ListChoices {

    private static final List<String> COMMUNES = Arrays.stream(UnitKind.values())
            .filter(kind -> kind.level() == UnitKind.Level.COMMUNE)
            .map(UnitKind::code)
            .toList();

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final KeptSums sums;

    ListChoices(DSLContext db, CurrentActor current, OfficeClock clock, KeptSums sums) {
        this.db = db;
        this.current = current;
        this.clock = clock;
        this.sums = sums;
    }

    /** Activities, years and implementers that have a file the reader sees, communes of today. */
    record Found(
            List<EditPage.Choice> activities,
            List<Integer> years,
            List<ListPage.Named> communes,
            List<ListPage.Named> implementers) {}

    Found of() {
        var there = name("there").fields("activity", "year", "implementer").as(combinations());
        var activity = field(name("there", "activity"), String.class);
        var year = field(name("there", "year"), Integer.class);
        var implementer = field(name("there", "implementer"), UUID.class);
        var activities = multiset(select(PUB_ACTIVITY.CODE, PUB_ACTIVITY.NAME_VI, PUB_ACTIVITY.NAME_EN)
                        .from(PUB_ACTIVITY)
                        .where(PUB_ACTIVITY.CODE.in(select(activity).from(there)))
                        .orderBy(PUB_ACTIVITY.POSITION))
                .convertFrom(rows -> rows.map(mapping(EditPage.Choice::new)));
        var years = multiset(selectDistinct(year).from(there).orderBy(year.desc()))
                .convertFrom(rows -> rows.map(row -> row.value1()));
        var today = field("organisation.name_on({0}, {1})", String.class, PUB_ORGANISATION.ID, val(clock.today()));
        var implementers = multiset(selectDistinct(PUB_ORGANISATION.CODE, today.collate("vi-x-icu"))
                        .from(PUB_ORGANISATION)
                        .where(PUB_ORGANISATION.ID.in(select(implementer).from(there)))
                        .orderBy(inline(2)))
                .convertFrom(rows -> rows.map(mapping(ListPage.Named::new)));
        var communes = multiset(select(PUB_UNIT.CODE, PUB_UNIT.NAME)
                        .from(PUB_UNIT)
                        .where(PUB_UNIT.PROVINCE.eq(current.get().province()), PUB_UNIT.KIND.in(COMMUNES))
                        .and(condition("{0} @> {1}", PUB_UNIT.IN_FORCE, val(clock.today())))
                        .orderBy(PUB_UNIT.NAME.collate("vi-x-icu"), PUB_UNIT.CODE))
                .convertFrom(rows -> rows.map(mapping(ListPage.Named::new)));
        return db.with(there).select(activities, years, communes, implementers).fetchSingle(mapping(Found::new));
    }

    /** What occurs together; from the kept sums, where the reader has them, as there are few of those. */
    private Select<Record3<String, Integer, UUID>> combinations() {
        return sums.areOpen()
                ? select(LIST_SUM.ACTIVITY, LIST_SUM.PLAN_YEAR, LIST_SUM.IMPLEMENTER_ID)
                        .from(LIST_SUM)
                        .groupBy(LIST_SUM.ACTIVITY, LIST_SUM.PLAN_YEAR, LIST_SUM.IMPLEMENTER_ID)
                        .having(sum(LIST_SUM.FILES).gt(BigDecimal.ZERO))
                : selectDistinct(LIST_SEEN.ACTIVITY, LIST_SEEN.PLAN_YEAR, LIST_SEEN.IMPLEMENTER_ID)
                        .from(LIST_SEEN);
    }
}
