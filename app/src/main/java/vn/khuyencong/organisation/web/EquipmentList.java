package vn.khuyencong.organisation.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.organisation.db.Tables.EQUIPMENT;
import static vn.khuyencong.organisation.db.Tables.PERSON;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.organisation.capacity.CapacityRoles;
import vn.khuyencong.organisation.capacity.EquipmentStage;
import vn.khuyencong.organisation.capacity.EquipmentStep;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Paging;

/** The lists of equipment and of open needs. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class EquipmentList {

    private final DSLContext db;
    private final CapacityRoles roles;
    private final OfficeClock clock;

    EquipmentList(DSLContext db, CapacityRoles roles, OfficeClock clock) {
        this.db = db;
        this.roles = roles;
        this.clock = clock;
    }

    EquipmentListPage page(EquipmentFilter filter, Paging paging) {
        roles.mustRead();
        var matching = matching(filter);
        var totals = db.fetchSingle(
                "select count(*) as n, coalesce(sum(floor(quantity * unit_price_vnd)), 0)::bigint as estimated,"
                        + " coalesce(sum(paid_vnd), 0)::bigint as paid from organisation.equipment where {0}",
                matching);
        return new EquipmentListPage(
                filter,
                rows(matching, paging.offset(), paging.size()),
                paging.withTotal(totals.get("n", Long.class)),
                new Dong(totals.get("estimated", Long.class)),
                new Dong(totals.get("paid", Long.class)),
                clock.today().getYear() + 1,
                roles.makes(EquipmentStep.RAISE));
    }

    List<EquipmentRow> all(EquipmentFilter filter) {
        roles.mustRead();
        return rows(matching(filter), 0, ListExport.ASKED_ROWS);
    }

    /** What is still to be bought in a year, by group. */
    List<EquipmentRow> openNeeds(int year) {
        roles.mustRead();
        return rows(
                EQUIPMENT.YEAR.eq(year).and(EQUIPMENT.STAGE.in(EquipmentStage.NEEDED, EquipmentStage.PLANNED)),
                0,
                ListExport.ASKED_ROWS);
    }

    /** The body and the holder of a piece by name; the holder is empty where nobody was given it. */
    EquipmentRow named(UUID id) {
        return rows(EQUIPMENT.ID.eq(id), 0, 1).getFirst();
    }

    private List<EquipmentRow> rows(Condition matching, int offset, int size) {
        return db.select(
                        EQUIPMENT.ID,
                        EQUIPMENT.CATEGORY,
                        EQUIPMENT.NAME,
                        EQUIPMENT.QUANTITY,
                        EQUIPMENT.UNIT,
                        EQUIPMENT.UNIT_PRICE_VND,
                        EQUIPMENT.YEAR,
                        EQUIPMENT.REASON,
                        EQUIPMENT.STAGE,
                        EQUIPMENT.CONDITION,
                        EQUIPMENT.PAID_VND,
                        BodySql.nameOn(EQUIPMENT.ORGANISATION_ID, clock.today()),
                        PERSON.FULL_NAME)
                .from(EQUIPMENT)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(EQUIPMENT.HOLDER_ID))
                .where(matching)
                .orderBy(
                        EQUIPMENT.YEAR.desc(),
                        DSL.field(
                                "array_position(array['PREMISES','OFFICE','COMPUTING','MEASURING','TRAINING','VEHICLE','OTHER'], {0})",
                                EQUIPMENT.CATEGORY),
                        EQUIPMENT.NAME.collate(BodySql.VIETNAMESE),
                        EQUIPMENT.ID)
                .offset(offset)
                .limit(size)
                .fetch(mapping(EquipmentRow::new));
    }

    private static Condition matching(EquipmentFilter filter) {
        var condition = DSL.noCondition();
        for (var word : BodySql.words(filter.words())) {
            condition = condition.and(BodySql.says(
                    DSL.concat(
                            EQUIPMENT.NAME, DSL.inline(" "), EQUIPMENT.SUPPLIER, DSL.inline(" "), EQUIPMENT.CONTRACT),
                    word));
        }
        if (filter.category() != null) condition = condition.and(EQUIPMENT.CATEGORY.eq(filter.category()));
        if (filter.stage() != null) condition = condition.and(EQUIPMENT.STAGE.eq(filter.stage()));
        if (filter.condition() != null) condition = condition.and(EQUIPMENT.CONDITION.eq(filter.condition()));
        return filter.year().isEmpty() ? condition : condition.and(EQUIPMENT.YEAR.eq(Integer.parseInt(filter.year())));
    }
}
