package vn.khuyencong.establishment.web;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFromStep;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.establishment.web.AddressListPage.Row;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.territory.Successor;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Paging;

/**
 * Reads the establishments whose unit has ended: the page and its total in two statements, what became of the units on
 * it in two more. Which kind of answer a unit has, its reforms say; where the list is narrowed to one, the units that
 * still hold establishments are asked first, in three: they are few whatever stands in them.
 */
@Repository
@Transactional(readOnly = true)
class AddressList {

    private final DSLContext db;
    private final Units units;
    private final OfficeClock clock;

    AddressList(DSLContext db, Units units, OfficeClock clock) {
        this.db = db;
        this.units = units;
        this.clock = clock;
    }

    AddressListPage page(
            String words, String kind, Paging paging, boolean mayMove, List<Finding> findings, boolean stale) {
        var waiting = waiting(words, kind);
        var total =
                Objects.requireNonNull(from(db.select(count())).where(waiting).fetchOne(count()));
        var shown = rows(waiting, paging.offset(), paging.size());
        return new AddressListPage(words.strip(), kind, shown, paging.withTotal(total), mayMove, findings, stale);
    }

    /** All of them, for the table that is taken away. */
    List<Row> all(String words, String kind) {
        return rows(waiting(words, kind), 0, ListExport.ASKED_ROWS);
    }

    private List<Row> rows(Condition waiting, int offset, int size) {
        var found = from(db.select(
                        ESTABLISHMENT.ID,
                        ESTABLISHMENT.VERSION,
                        ESTABLISHMENT.NAME,
                        ESTABLISHMENT.ADDRESS,
                        ESTABLISHMENT.UNIT_ID,
                        PUB_UNIT.NAME,
                        PUB_UNIT.IN_FORCE))
                .where(waiting)
                .orderBy(
                        EstablishmentSql.inOrder(PUB_UNIT.NAME),
                        EstablishmentSql.inOrder(ESTABLISHMENT.NAME),
                        ESTABLISHMENT.ID)
                .offset(offset)
                .limit(size)
                .fetch();
        var now = now(found.intoSet(ESTABLISHMENT.UNIT_ID));
        return found.map(row -> row(row, Objects.requireNonNull(now.get(row.get(ESTABLISHMENT.UNIT_ID)))));
    }

    private Condition waiting(String words, String kind) {
        var filter = new EstablishmentFilter(words.replace("\0", ""), "", "", "");
        var waiting = EstablishmentSql.matching(filter)
                .and(condition("upper({0}) <= {1}", PUB_UNIT.IN_FORCE, val(clock.today())));
        if (kind.isEmpty()) return waiting;
        var former =
                from(db.selectDistinct(ESTABLISHMENT.UNIT_ID)).where(waiting).fetch(ESTABLISHMENT.UNIT_ID);
        var ofThatKind = now(former).entrySet().stream()
                .filter(unit -> AddressListPage.kind(unit.getValue()).equals(kind))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
        return waiting.and(ESTABLISHMENT.UNIT_ID.eq(any(ofThatKind)));
    }

    private Map<UUID, Successor> now(Collection<UUID> former) {
        return units.now(List.copyOf(former), clock.today());
    }

    private static <R extends Record> SelectJoinStep<R> from(SelectFromStep<R> columns) {
        return columns.from(ESTABLISHMENT).join(PUB_UNIT).on(PUB_UNIT.ID.eq(ESTABLISHMENT.UNIT_ID));
    }

    private static Row row(Record row, Successor now) {
        UUID unit = row.get(ESTABLISHMENT.UNIT_ID);
        Period inForce = row.get(PUB_UNIT.IN_FORCE);
        return new Row(
                row.get(ESTABLISHMENT.ID),
                row.get(ESTABLISHMENT.VERSION),
                row.get(ESTABLISHMENT.NAME),
                row.get(ESTABLISHMENT.ADDRESS),
                unit,
                row.get(PUB_UNIT.NAME),
                inForce.to(),
                now);
    }
}
