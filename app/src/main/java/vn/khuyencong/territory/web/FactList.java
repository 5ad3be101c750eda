package vn.khuyencong.territory.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.territory.db.Tables.EVERY_FACT;
import static vn.khuyencong.territory.db.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.territory.FactKind;
import vn.khuyencong.territory.NamedUnits;
import vn.khuyencong.territory.Units;
import vn.khuyencong.territory.WaitingFacts;
import vn.khuyencong.territory.web.FactListPage.Filter;
import vn.khuyencong.territory.web.FactListPage.Row;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** The list of facts. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class FactList {

    private final DSLContext db;
    private final Units units;

    FactList(DSLContext db, Units units) {
        this.db = db;
        this.units = units;
    }

    FactListPage page(Filter filter, LocalDate today, Paging paging) {
        var day = Objects.requireNonNullElse(Address.day(filter.typedDay()), today);
        var at = filter.waiting() ? today : day;
        var total = Objects.requireNonNull(db.withRecursive(WaitingFacts.later(noCondition(), at))
                .select(count())
                .from(EVERY_FACT)
                .join(UNIT)
                .on(UNIT.ID.eq(EVERY_FACT.UNIT_ID))
                .where(matching(filter, at))
                .fetchOne(count()));
        var problems = !filter.typedDay().isEmpty() && Dates.parse(filter.typedDay()) instanceof Day.Refused refused
                ? Problems.NONE.with("ngay", refused.finding())
                : Problems.NONE;
        return new FactListPage(
                filter,
                problems,
                day,
                units.provinces(day),
                rows(filter, at, paging.offset(), paging.size()),
                paging.withTotal(total));
    }

    List<Row> all(Filter filter, LocalDate today) {
        var day = filter.waiting() ? today : Objects.requireNonNullElse(Address.day(filter.typedDay()), today);
        return rows(filter, day, 0, ListExport.ASKED_ROWS);
    }

    private List<Row> rows(Filter filter, LocalDate day, int offset, int size) {
        var now = multiset(WaitingFacts.successors(day)
                        .and(filter.waiting() ? noCondition() : falseCondition())
                        .orderBy(inline(2), inline(1)))
                .convertFrom(rows -> rows.map(mapping(FactListPage.Successor::new)));
        return db.withRecursive(WaitingFacts.later(noCondition(), day))
                .select(
                        UNIT.ID,
                        UNIT.CODE,
                        UNIT.NAME,
                        EVERY_FACT.KIND,
                        EVERY_FACT.VALUE,
                        EVERY_FACT.IN_FORCE,
                        EVERY_FACT.DECISION,
                        EVERY_FACT.READING,
                        now)
                .from(EVERY_FACT)
                .join(UNIT)
                .on(UNIT.ID.eq(EVERY_FACT.UNIT_ID))
                .where(matching(filter, day))
                .orderBy(UNIT.NAME.collate("vi-x-icu"), UNIT.CODE, EVERY_FACT.KIND, EVERY_FACT.ID)
                .offset(offset)
                .limit(size)
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        FactKind.valueOf(row.value4()),
                        row.value5(),
                        row.value6().from(),
                        row.value6().lastDay(),
                        row.value7(),
                        Reading.valueOf(row.value8()),
                        row.value9()));
    }

    private static Condition matching(Filter filter, LocalDate day) {
        var conditions = new ArrayList<Condition>();
        if (filter.waiting()) {
            conditions.add(WaitingFacts.waits(day));
        } else {
            conditions.add(EVERY_FACT.WITHDRAWN_AT.isNull());
            conditions.add(condition("{0} @> {1} and {2} @> {1}", EVERY_FACT.IN_FORCE, val(day), UNIT.IN_FORCE));
        }
        if (filter.kind() != null)
            conditions.add(EVERY_FACT.KIND.eq(filter.kind().name()));
        if (!filter.province().isEmpty()) {
            conditions.add(
                    filter.waiting()
                            ? WaitingFacts.inProvince(filter.province(), day)
                            : UNIT.PROVINCE.eq(filter.province()));
        }
        var words = NamedUnits.plain(filter.words());
        if (!words.isEmpty()) conditions.add(NamedUnits.says(words));
        return DSL.and(conditions);
    }
}
