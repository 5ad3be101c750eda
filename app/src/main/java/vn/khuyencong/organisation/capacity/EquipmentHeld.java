package vn.khuyencong.organisation.capacity;

import static vn.khuyencong.organisation.db.Tables.EQUIPMENT;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldItem;
import vn.khuyencong.organisation.Succession;

/** What a body has and what it still needs: property that is handed over. What was given up stays in its history. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EquipmentHeld implements HeldByOrganisation {

    private final DSLContext db;
    private final EquipmentStore store;

    EquipmentHeld(DSLContext db, EquipmentStore store) {
        this.db = db;
        this.store = store;
    }

    @Override
    public String matter() {
        return "equipment";
    }

    @Override
    public List<HeldItem> open(Collection<UUID> organisations) {
        return db.select(EQUIPMENT.ID, EQUIPMENT.ORGANISATION_ID, EQUIPMENT.NAME, EQUIPMENT.QUANTITY, EQUIPMENT.UNIT)
                .from(EQUIPMENT)
                .where(EQUIPMENT.ORGANISATION_ID.in(organisations), EQUIPMENT.STAGE.ne(EquipmentStage.DISPOSED))
                .orderBy(EQUIPMENT.NAME, EQUIPMENT.ID)
                .fetch(row -> HeldItem.of(
                        row.value1(),
                        row.value2(),
                        "",
                        row.value3() + " · " + row.value4().formatted() + " " + row.value5(),
                        "/nang-luc/trang-thiet-bi/" + row.value1()));
    }

    /** The hand-over stands in the history of the piece, with the reform's document as its paper. */
    @Override
    public void move(Collection<UUID> items, Succession succession) {
        items.stream().sorted().forEach(id -> store.handOver(id, succession));
    }
}
