package vn.khuyencong.organisation.capacity;

import static org.jooq.Records.mapping;
import static vn.khuyencong.organisation.db.Tables.EQUIPMENT;
import static vn.khuyencong.organisation.db.Tables.EQUIPMENT_MOVE;
import static vn.khuyencong.organisation.db.access.Tables.PUB_ACCOUNT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.Succession;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** Equipment in the database, and what was done with it. */
@Repository
@Transactional
class EquipmentStore {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    EquipmentStore(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    Equipment get(UUID id) {
        return db.selectFrom(EQUIPMENT)
                .where(EQUIPMENT.ID.eq(id))
                .fetchOptional(EquipmentRows::of)
                .orElseThrow(() -> new NotFound("No equipment " + id));
    }

    /** The same, held until the transaction ends. */
    Equipment lock(UUID id) {
        return db.selectFrom(EQUIPMENT)
                .where(EQUIPMENT.ID.eq(id))
                .forUpdate()
                .fetchOptional(EquipmentRows::of)
                .orElseThrow(() -> new NotFound("No equipment " + id));
    }

    Optional<UUID> raisedBy(UUID request) {
        return db.select(EQUIPMENT.ID)
                .from(EQUIPMENT)
                .where(EQUIPMENT.REQUEST_ID.eq(request))
                .fetchOptional(EQUIPMENT.ID);
    }

    UUID raise(Equipment.Need need, String province, UUID request) {
        return db.insertInto(EQUIPMENT)
                .set(EQUIPMENT.PROVINCE, province)
                .set(EQUIPMENT.ORGANISATION_ID, need.organisation())
                .set(EQUIPMENT.CATEGORY, need.category())
                .set(EQUIPMENT.NAME, need.name().strip())
                .set(EQUIPMENT.QUANTITY, need.quantity())
                .set(EQUIPMENT.UNIT, need.unit().strip())
                .set(EQUIPMENT.UNIT_PRICE_VND, need.unitPrice())
                .set(EQUIPMENT.YEAR, need.year())
                .set(EQUIPMENT.REASON, need.reason().strip())
                .set(EQUIPMENT.STAGE, EquipmentStage.NEEDED)
                .set(EQUIPMENT.REQUEST_ID, request)
                .set(EQUIPMENT.CREATED_BY, current.get().account())
                .set(EQUIPMENT.CREATED_AT, clock.instant())
                .returningResult(EQUIPMENT.ID)
                .fetchSingle(EQUIPMENT.ID);
    }

    void change(Equipment before, Equipment.Need need) {
        saved(
                before,
                db.update(EQUIPMENT)
                        .set(EQUIPMENT.ORGANISATION_ID, need.organisation())
                        .set(EQUIPMENT.CATEGORY, need.category())
                        .set(EQUIPMENT.NAME, need.name().strip())
                        .set(EQUIPMENT.QUANTITY, need.quantity())
                        .set(EQUIPMENT.UNIT, need.unit().strip())
                        .set(EQUIPMENT.UNIT_PRICE_VND, need.unitPrice())
                        .set(EQUIPMENT.YEAR, need.year())
                        .set(EQUIPMENT.REASON, need.reason().strip())
                        .set(EQUIPMENT.STAGE, EquipmentStage.NEEDED)
                        .set(EQUIPMENT.VERSION, before.version() + 1)
                        .where(EQUIPMENT.ID.eq(before.id()), EQUIPMENT.VERSION.eq(before.version()))
                        .execute());
    }

    /** What a step leaves behind on the piece: only what it tells. */
    void move(Equipment before, Equipment.Make make) {
        var update = db.update(EQUIPMENT)
                .set(EQUIPMENT.STAGE, make.step().from(before.stage()))
                .set(EQUIPMENT.VERSION, before.version() + 1);
        if (make.step() == EquipmentStep.PURCHASE) {
            update = update.set(EQUIPMENT.PAID_VND, make.amount())
                    .set(EQUIPMENT.SUPPLIER, make.supplier().strip())
                    .set(EQUIPMENT.CONTRACT, make.paper().strip());
        }
        if (make.step() == EquipmentStep.HAND_OVER) {
            update = update.set(EQUIPMENT.HOLDER_ID, make.holder()).set(EQUIPMENT.HANDED_ON, make.day());
        }
        if (make.condition() != null) update = update.set(EQUIPMENT.CONDITION, make.condition());
        saved(
                before,
                update.where(EQUIPMENT.ID.eq(before.id()), EQUIPMENT.VERSION.eq(before.version()))
                        .execute());
    }

    void record(
            UUID equipment,
            EquipmentStep step,
            LocalDate day,
            String paper,
            String note,
            @Nullable Dong amount,
            @Nullable Condition condition,
            int version) {
        record(equipment, current.get().account(), step, day, paper, note, amount, condition, version);
    }

    private void record(
            UUID equipment,
            UUID by,
            EquipmentStep step,
            LocalDate day,
            String paper,
            String note,
            @Nullable Dong amount,
            @Nullable Condition condition,
            int version) {
        db.insertInto(EQUIPMENT_MOVE)
                .set(EQUIPMENT_MOVE.EQUIPMENT_ID, equipment)
                .set(EQUIPMENT_MOVE.STEP, step)
                .set(EQUIPMENT_MOVE.AT, clock.instant())
                .set(EQUIPMENT_MOVE.BY, by)
                .set(EQUIPMENT_MOVE.HAPPENED_ON, day)
                .set(EQUIPMENT_MOVE.PAPER, paper.strip())
                .set(EQUIPMENT_MOVE.NOTE, note.strip())
                .set(EQUIPMENT_MOVE.AMOUNT_VND, amount)
                .set(EQUIPMENT_MOVE.CONDITION, condition)
                .set(EQUIPMENT_MOVE.VERSION_BEFORE, version)
                .execute();
    }

    /** Gives a piece that is still the old body's to its successor, as the reform's document has it. */
    void handOver(UUID equipment, Succession succession) {
        var moved = db.update(EQUIPMENT)
                .set(EQUIPMENT.ORGANISATION_ID, succession.to().id())
                .set(EQUIPMENT.VERSION, EQUIPMENT.VERSION.plus(1))
                .where(
                        EQUIPMENT.ID.eq(equipment),
                        EQUIPMENT.ORGANISATION_ID.eq(succession.from().id()),
                        EQUIPMENT.STAGE.ne(EquipmentStage.DISPOSED))
                .returning(EQUIPMENT.VERSION)
                .fetchOptional(EQUIPMENT.VERSION);
        moved.ifPresent(version -> record(
                equipment,
                succession.decidedBy(),
                EquipmentStep.SUCCEED,
                succession.on(),
                succession.document(),
                succession.names(),
                null,
                null,
                version - 1));
    }

    /** The day of the latest move; empty where nothing was done yet. */
    @Nullable
    LocalDate lastDay(UUID equipment) {
        return db.select(DSL.max(EQUIPMENT_MOVE.HAPPENED_ON))
                .from(EQUIPMENT_MOVE)
                .where(EQUIPMENT_MOVE.EQUIPMENT_ID.eq(equipment))
                .fetchOne(DSL.max(EQUIPMENT_MOVE.HAPPENED_ON));
    }

    /** The whole history, the latest first. */
    List<Equipment.Move> moves(UUID equipment) {
        return db.select(
                        EQUIPMENT_MOVE.STEP,
                        EQUIPMENT_MOVE.AT,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        EQUIPMENT_MOVE.HAPPENED_ON,
                        EQUIPMENT_MOVE.PAPER,
                        EQUIPMENT_MOVE.NOTE,
                        EQUIPMENT_MOVE.AMOUNT_VND,
                        EQUIPMENT_MOVE.CONDITION)
                .from(EQUIPMENT_MOVE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(EQUIPMENT_MOVE.BY))
                .where(EQUIPMENT_MOVE.EQUIPMENT_ID.eq(equipment))
                .orderBy(EQUIPMENT_MOVE.AT.desc(), EQUIPMENT_MOVE.ID.desc())
                .fetch(mapping(Equipment.Move::new));
    }

    private static void saved(Equipment before, int rows) {
        if (rows == 0) throw new Stale("Equipment " + before.id() + " was changed by somebody else");
    }
}
