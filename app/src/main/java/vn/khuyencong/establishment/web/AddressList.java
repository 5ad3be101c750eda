package vn.khuyencong.establishment.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.web.AddressListPage.Row;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.territory.Successor;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Paging;

/**
 * Reads the establishments whose unit has ended, in three statements. They are few between one reform and the next, so
 * what became of their units is worked out for all of them and the page is cut after that.
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
        var all = all(words, kind);
        var shown = all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return new AddressListPage(words.strip(), kind, shown, paging.withTotal(all.size()), mayMove, findings, stale);
    }

    List<Row> all(String words, String kind) {
        var filter = new EstablishmentFilter(words.replace("\0", ""), "", "", "");
        var today = clock.today();
        var found = db.select(
                        ESTABLISHMENT.ID,
                        ESTABLISHMENT.VERSION,
                        ESTABLISHMENT.NAME,
                        ESTABLISHMENT.ADDRESS,
                        ESTABLISHMENT.UNIT_ID,
                        PUB_UNIT.NAME,
                        PUB_UNIT.IN_FORCE)
                .from(ESTABLISHMENT)
                .join(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(ESTABLISHMENT.UNIT_ID))
                .where(EstablishmentSql.matching(filter), condition("upper({0}) <= {1}", PUB_UNIT.IN_FORCE, val(today)))
                .orderBy(EstablishmentSql.inOrder(PUB_UNIT.NAME), EstablishmentSql.inOrder(ESTABLISHMENT.NAME))
                .fetch();
        var now = units.now(List.copyOf(found.intoSet(ESTABLISHMENT.UNIT_ID)), today);
        return found.stream()
                .map(row -> row(row, Objects.requireNonNull(now.get(row.get(ESTABLISHMENT.UNIT_ID)))))
                .filter(row -> kind.isEmpty() || row.kind().equals(kind))
                .toList();
    }

    private static Row row(org.jooq.Record row, Successor now) {
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
