package vn.khuyencong.norm.cost;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static vn.khuyencong.norm.db.Tables.ITEM;
import static vn.khuyencong.norm.db.Tables.PAST_PRICE;
import static vn.khuyencong.norm.db.access.Tables.PUB_ACCOUNT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.TakenImport;
import vn.khuyencong.norm.PastCost;
import vn.khuyencong.norm.PastCosts;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Quantity;

/** Past prices the office has taken over from tables. An import is undone as a whole; its rows stay, withdrawn. */
@Component
@Transactional
public class ImportedPrices implements PastCosts {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    ImportedPrices(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** One price of a table. */
    record Price(String item, Quantity quantity, Dong unitPrice, LocalDate paidOn, String source) {}

    @Override
    @Transactional(readOnly = true)
    public List<PastCost> of(String activity, LocalDate from, LocalDate until) {
        return db.select(PAST_PRICE.fields())
                .select(ITEM.UNIT_VI)
                .from(PAST_PRICE)
                .join(ITEM)
                .on(ITEM.CODE.eq(PAST_PRICE.ITEM))
                .where(
                        ITEM.ACTIVITY.eq(activity),
                        PAST_PRICE.PROVINCE.eq(current.get().provinceOrFail()),
                        PAST_PRICE.WITHDRAWN_AT.isNull(),
                        PAST_PRICE.PAID_ON.ge(from),
                        PAST_PRICE.PAID_ON.lt(until))
                .fetch(row -> new PastCost(
                        row.get(PAST_PRICE.ITEM),
                        row.get(ITEM.UNIT_VI),
                        row.get(PAST_PRICE.QUANTITY),
                        row.get(PAST_PRICE.UNIT_PRICE_VND),
                        PastCost.Source.IMPORTED,
                        row.get(PAST_PRICE.PAID_ON),
                        row.get(PAST_PRICE.SOURCE),
                        null,
                        row.get(PAST_PRICE.PROVINCE)));
    }

    void add(Price price, UUID from) {
        var actor = current.get();
        db.insertInto(PAST_PRICE)
                .set(PAST_PRICE.PROVINCE, actor.provinceOrFail())
                .set(PAST_PRICE.ITEM, price.item())
                .set(PAST_PRICE.QUANTITY, price.quantity())
                .set(PAST_PRICE.UNIT_PRICE_VND, price.unitPrice())
                .set(PAST_PRICE.PAID_ON, price.paidOn())
                .set(PAST_PRICE.SOURCE, price.source())
                .set(PAST_PRICE.IMPORT_ID, from)
                .set(PAST_PRICE.IMPORTED_AT, clock.instant())
                .set(PAST_PRICE.IMPORTED_BY, actor.account())
                .execute();
    }

    /** Whether the very same price of the same paper stands already. */
    @Transactional(readOnly = true)
    boolean holds(Price price) {
        return db.fetchExists(
                PAST_PRICE,
                PAST_PRICE.PROVINCE.eq(current.get().provinceOrFail()),
                PAST_PRICE.ITEM.eq(price.item()),
                PAST_PRICE.UNIT_PRICE_VND.eq(price.unitPrice()),
                PAST_PRICE.QUANTITY.eq(price.quantity()),
                PAST_PRICE.PAID_ON.eq(price.paidOn()),
                PAST_PRICE.SOURCE.eq(price.source()),
                PAST_PRICE.WITHDRAWN_AT.isNull());
    }

    /** What was taken over, newest first. */
    @Transactional(readOnly = true)
    public List<TakenImport> imports() {
        return db.select(
                        PAST_PRICE.IMPORT_ID,
                        count(),
                        max(PAST_PRICE.IMPORTED_AT),
                        max(PUB_ACCOUNT.DISPLAY_NAME),
                        max(PAST_PRICE.WITHDRAWN_AT).isNotNull())
                .from(PAST_PRICE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(PAST_PRICE.IMPORTED_BY))
                .groupBy(PAST_PRICE.IMPORT_ID)
                .orderBy(max(PAST_PRICE.IMPORTED_AT).desc())
                .fetch(Records.mapping(TakenImport::new));
    }

    /**
     * Undoes an import: its prices count no more.
     *
     * @return how many; nothing if it was undone before
     * @throws NotFound if there is no such import, or it is another province's
     */
    int withdraw(UUID id) {
        if (!db.fetchExists(PAST_PRICE, PAST_PRICE.IMPORT_ID.eq(id))) throw new NotFound("No import of prices " + id);
        return db.update(PAST_PRICE)
                .set(PAST_PRICE.WITHDRAWN_AT, clock.instant())
                .set(PAST_PRICE.WITHDRAWN_BY, current.get().account())
                .where(PAST_PRICE.IMPORT_ID.eq(id), PAST_PRICE.WITHDRAWN_AT.isNull())
                .execute();
    }
}
