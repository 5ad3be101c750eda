package vn.khuyencong.project.funding;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static vn.khuyencong.project.db.Tables.FUNDING_DECISION;
import static vn.khuyencong.project.db.Tables.PAST_SUPPORT;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.TakenImport;
import vn.khuyencong.project.db.tables.records.PastSupportRecord;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The list of past supports. Nothing is deleted: what is undone stays, and counts no more. */
@Repository
@Transactional
public class PastSupports {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    PastSupports(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** A row of the list and the version its form answers to. */
    public record Kept(UUID id, int version, PastSupport support) {}

    /** @throws NotFound if it is not there, was undone, or is another province's */
    @Transactional(readOnly = true)
    public Kept get(UUID id) {
        return db.selectFrom(PAST_SUPPORT)
                .where(PAST_SUPPORT.ID.eq(id), stands())
                .fetchOptional(row -> new Kept(row.getId(), row.getVersion(), support(row)))
                .orElseThrow(() -> new NotFound("No past support " + id));
    }

    /** @param from the import it came with; empty where it is entered by hand */
    void add(UUID id, PastSupport support, @Nullable UUID from) {
        var actor = current.get();
        var row = db.newRecord(PAST_SUPPORT);
        fill(row, support);
        row.setId(id);
        row.setProvince(actor.provinceOrFail());
        row.setImportId(from);
        row.setEnteredAt(clock.instant());
        row.setEnteredBy(actor.account());
        db.insertInto(PAST_SUPPORT)
                .set(row)
                .onConflict(PAST_SUPPORT.ID)
                .doNothing()
                .execute();
    }

    /** @throws Stale if somebody else has corrected or undone it since it was read */
    void correct(UUID id, int version, PastSupport support) {
        var row = db.newRecord(PAST_SUPPORT);
        fill(row, support);
        row.setVersion(version + 1);
        var corrected = db.update(PAST_SUPPORT)
                .set(row)
                .where(PAST_SUPPORT.ID.eq(id), PAST_SUPPORT.VERSION.eq(version), stands())
                .execute();
        if (corrected == 0) throw new Stale("Past support " + id + " was changed by somebody else");
    }

    /**
     * Whether the very same support of the same paper stands already.
     *
     * @param besides a row that is not looked at; empty: none
     */
    @Transactional(readOnly = true)
    boolean holds(PastSupport support, @Nullable UUID besides) {
        return db.fetchExists(
                PAST_SUPPORT,
                PAST_SUPPORT.PROVINCE.eq(current.get().provinceOrFail()),
                PAST_SUPPORT.YEAR.eq(support.year()),
                PAST_SUPPORT.AMOUNT_VND.eq(support.amount()),
                PAST_SUPPORT.NAME.eq(support.name()),
                PAST_SUPPORT.CONTENT.eq(support.content()),
                PAST_SUPPORT.ITEM.eq(support.item()),
                PAST_SUPPORT.SERIAL.eq(support.serial()),
                PAST_SUPPORT.PAPER.eq(support.paper()),
                besides == null ? noCondition() : PAST_SUPPORT.ID.ne(besides),
                stands());
    }

    /** What was taken over from tables, newest first. */
    @Transactional(readOnly = true)
    public List<TakenImport> imports() {
        return db.select(
                        PAST_SUPPORT.IMPORT_ID,
                        count(),
                        max(PAST_SUPPORT.ENTERED_AT),
                        max(PUB_ACCOUNT.DISPLAY_NAME),
                        max(PAST_SUPPORT.WITHDRAWN_AT).isNotNull())
                .from(PAST_SUPPORT)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(PAST_SUPPORT.ENTERED_BY))
                .where(PAST_SUPPORT.IMPORT_ID.isNotNull())
                .groupBy(PAST_SUPPORT.IMPORT_ID)
                .orderBy(max(PAST_SUPPORT.ENTERED_AT).desc())
                .fetch(Records.mapping(TakenImport::new));
    }

    /**
     * The rows of an import that stand, kept for this transaction, so that nobody decides on one meanwhile.
     *
     * @throws NotFound if there is no such import, or it is another province's
     */
    List<Resting> ofImport(UUID id) {
        if (!db.fetchExists(PAST_SUPPORT, PAST_SUPPORT.IMPORT_ID.eq(id))) {
            throw new NotFound("No import of past supports " + id);
        }
        return resting(PAST_SUPPORT.IMPORT_ID.eq(id));
    }

    /** One row as it stands, kept for this transaction. @throws NotFound if there is none */
    List<Resting> one(UUID id) {
        var found = resting(PAST_SUPPORT.ID.eq(id));
        if (found.isEmpty()) throw new NotFound("No past support " + id);
        return found;
    }

    /**
     * A row, and what rests on it.
     *
     * @param corrected whether somebody has corrected it since
     * @param decisions how many conclusions on double funding name it
     */
    record Resting(UUID id, boolean corrected, int decisions) {}

    private List<Resting> resting(Condition which) {
        var rows = db.select(PAST_SUPPORT.ID, PAST_SUPPORT.VERSION)
                .from(PAST_SUPPORT)
                .where(which, stands())
                .forUpdate()
                .fetch();
        var decisions = db.select(FUNDING_DECISION.PAST_ID, count())
                .from(FUNDING_DECISION)
                .where(FUNDING_DECISION.PAST_ID.in(rows.getValues(PAST_SUPPORT.ID)))
                .groupBy(FUNDING_DECISION.PAST_ID)
                .fetchMap(FUNDING_DECISION.PAST_ID, count());
        return rows.map(row -> new Resting(row.value1(), row.value2() > 0, decisions.getOrDefault(row.value1(), 0)));
    }

    void withdraw(List<UUID> ids) {
        db.update(PAST_SUPPORT)
                .set(PAST_SUPPORT.WITHDRAWN_AT, clock.instant())
                .set(PAST_SUPPORT.WITHDRAWN_BY, current.get().account())
                .where(PAST_SUPPORT.ID.in(ids))
                .execute();
    }

    private static Condition stands() {
        return PAST_SUPPORT.WITHDRAWN_AT.isNull();
    }

    private static void fill(PastSupportRecord row, PastSupport support) {
        row.setName(support.name());
        row.setTaxCode(support.taxCode());
        row.setRepresentative(support.representative());
        row.setPlace(support.place());
        row.setActivity(support.activity());
        row.setContent(support.content());
        row.setItem(support.item());
        row.setMaker(support.maker());
        row.setModel(support.model());
        row.setSerial(support.serial());
        row.setInvoice(support.invoice());
        row.setYear(support.year());
        row.setMoneySource(support.moneySource());
        row.setAmountVnd(support.amount());
        row.setPaper(support.paper());
    }

    private static PastSupport support(PastSupportRecord row) {
        return new PastSupport(
                row.getName(),
                row.getTaxCode(),
                row.getRepresentative(),
                row.getPlace(),
                row.getActivity(),
                row.getContent(),
                row.getItem(),
                row.getMaker(),
                row.getModel(),
                row.getSerial(),
                row.getInvoice(),
                row.getYear(),
                row.getMoneySource(),
                row.getAmountVnd(),
                row.getPaper());
    }
}
