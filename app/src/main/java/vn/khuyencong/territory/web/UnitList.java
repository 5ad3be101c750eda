package vn.khuyencong.territory.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.territory.db.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.territory.NamedUnits;
import vn.khuyencong.territory.TerritoryRoles;
import vn.khuyencong.territory.UnitKind;
import vn.khuyencong.territory.Units;
import vn.khuyencong.territory.web.UnitListPage.Row;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/** The list page of units. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class UnitList {

    private static final String VIETNAMESE_ORDER = "vi-x-icu";
    private static final String KINDS = "^(Phường|Xã|Thị trấn|Đặc khu|Quận|Huyện|Thị xã|Thành phố|Tỉnh) ";

    private final DSLContext db;
    private final Units units;
    private final TerritoryRoles roles;
    private final CurrentActor current;

    UnitList(DSLContext db, Units units, TerritoryRoles roles, CurrentActor current) {
        this.db = db;
        this.units = units;
        this.roles = roles;
        this.current = current;
    }

    UnitListPage page(UnitFilter filter, LocalDate today, Paging paging) {
        var day = Objects.requireNonNullElse(filter.day(), today);
        var total = Objects.requireNonNull(db.withRecursive(NamedUnits.reached(filter.eachWord()))
                .select(count())
                .from(UNIT)
                .where(matching(filter, day))
                .fetchOne(count()));
        return new UnitListPage(
                filter,
                problems(filter),
                day,
                units.provinces(day),
                rows(filter, day, paging.offset(), paging.size()),
                paging.withTotal(total),
                roles.mayImport(),
                current.get().role().isOfficial());
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(UnitFilter filter, LocalDate today) {
        return rows(filter, Objects.requireNonNullElse(filter.day(), today), 0, ListExport.ASKED_ROWS);
    }

    private List<Row> rows(UnitFilter filter, LocalDate day, int offset, int size) {
        var parent = UNIT.as("parent");
        return db.withRecursive(NamedUnits.reached(filter.eachWord()))
                .select(UNIT.ID, UNIT.CODE, UNIT.NAME, UNIT.KIND, parent.NAME, UNIT.IN_FORCE)
                .from(UNIT)
                .leftJoin(parent)
                .on(parent.ID.eq(UNIT.PARENT_ID))
                .where(matching(filter, day))
                .orderBy(order(filter))
                .offset(offset)
                .limit(size)
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        UnitKind.of(row.value4()),
                        row.value5(),
                        row.value6().from(),
                        row.value6().lastDay()));
    }

    private static Condition matching(UnitFilter filter, LocalDate day) {
        var conditions = new ArrayList<Condition>();
        var words = filter.eachWord();
        if (!words.isEmpty()) {
            // with former units in the list, an old name finds the unit that bore it
            conditions.add(
                    filter.former()
                            ? DSL.and(words.stream().map(NamedUnits::says).toList())
                            : NamedUnits.isReached());
        }
        if (!filter.former()) conditions.add(condition("{0} @> {1}", UNIT.IN_FORCE, val(day)));
        if (!filter.province().isEmpty()) conditions.add(UNIT.PROVINCE.eq(filter.province()));
        if (filter.kind() != null) conditions.add(UNIT.KIND.eq(filter.kind().code()));
        return DSL.and(conditions);
    }

    private static List<OrderField<?>> order(UnitFilter filter) {
        // by the name itself: the word for the kind would put every special zone first
        var name = field("regexp_replace({0}, {1}, '')", String.class, UNIT.NAME, val(KINDS))
                .collate(VIETNAMESE_ORDER);
        var begun = field("lower({0})", LocalDate.class, UNIT.IN_FORCE);
        return switch (filter.order()) {
            case NAME -> List.of(name, UNIT.CODE, begun);
            case CODE -> List.of(UNIT.CODE, begun);
            case KIND -> List.of(UNIT.KIND, name, UNIT.CODE);
            case BEGUN -> List.of(begun.desc(), name, UNIT.CODE);
        };
    }

    private static Problems problems(UnitFilter filter) {
        return !filter.typedDay().isEmpty() && Dates.parse(filter.typedDay()) instanceof Day.Refused refused
                ? Problems.NONE.with("ngay", refused.finding())
                : Problems.NONE;
    }
}
