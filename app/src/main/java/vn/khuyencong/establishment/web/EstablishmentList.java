package vn.khuyencong.establishment.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.Tables.NEED;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_LEGAL_FORM;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_SECTOR;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.establishment.web.EstablishmentListPage.Choices;
import vn.khuyencong.establishment.web.EstablishmentListPage.Row;
import vn.khuyencong.web.Paging;

/** The list page of establishments. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class EstablishmentList {

    private final DSLContext db;

    EstablishmentList(DSLContext db) {
        this.db = db;
    }

    EstablishmentListPage page(EstablishmentFilter filter, Paging paging) {
        var all = db.select(count(), EstablishmentSql.MAY_CHANGE)
                .from(ESTABLISHMENT)
                .join(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(ESTABLISHMENT.UNIT_ID))
                .where(EstablishmentSql.matching(filter))
                .fetchSingle();
        return new EstablishmentListPage(
                filter,
                choices(),
                rows(filter, paging.offset(), paging.size()),
                paging.withTotal(all.value1()),
                all.value2());
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(EstablishmentFilter filter) {
        return rows(filter, 0, ListExport.ASKED_ROWS);
    }

    /** The likeliest first where words are looked for, else in the order of the alphabet. */
    private List<Row> rows(EstablishmentFilter filter, int offset, int size) {
        var byName = List.<OrderField<?>>of(EstablishmentSql.inOrder(ESTABLISHMENT.NAME), ESTABLISHMENT.ID);
        var named = ESTABLISHMENT
                .join(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(ESTABLISHMENT.UNIT_ID))
                .join(PUB_LEGAL_FORM)
                .on(PUB_LEGAL_FORM.CODE.eq(ESTABLISHMENT.LEGAL_FORM))
                .join(PUB_SECTOR)
                .on(PUB_SECTOR.CODE.eq(ESTABLISHMENT.SECTOR));
        return filter.words().isBlank()
                ? rows(named, EstablishmentSql.matching(filter), byName, offset, size)
                : rows(
                        named.join(EstablishmentSql.found(filter.words())).on(EstablishmentSql.isFound()),
                        EstablishmentSql.narrowing(filter),
                        Stream.concat(Stream.of(EstablishmentSql.LIKENESS.desc()), byName.stream())
                                .toList(),
                        offset,
                        size);
    }

    private List<Row> rows(Table<?> from, Condition where, List<OrderField<?>> order, int offset, int size) {
        return db.select(
                        ESTABLISHMENT.ID,
                        ESTABLISHMENT.NAME,
                        ESTABLISHMENT.TAX_CODE,
                        PUB_LEGAL_FORM.NAME_VI,
                        PUB_LEGAL_FORM.NAME_EN,
                        PUB_SECTOR.NAME_VI,
                        PUB_SECTOR.NAME_EN,
                        PUB_UNIT.NAME,
                        ESTABLISHMENT.WORKERS,
                        ESTABLISHMENT.SAMPLE,
                        field(selectCount().from(NEED).where(NEED.ESTABLISHMENT_ID.eq(ESTABLISHMENT.ID))))
                .from(from)
                .where(where)
                .orderBy(order)
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }

    private Choices choices() {
        var legalForms = db.select(PUB_LEGAL_FORM.CODE, PUB_LEGAL_FORM.NAME_VI, PUB_LEGAL_FORM.NAME_EN)
                .from(PUB_LEGAL_FORM)
                .orderBy(PUB_LEGAL_FORM.POSITION)
                .fetch(mapping(Choice::new));
        var sectors = db.select(PUB_SECTOR.CODE, PUB_SECTOR.NAME_VI, PUB_SECTOR.NAME_EN)
                .from(PUB_SECTOR)
                .orderBy(PUB_SECTOR.POSITION)
                .fetch(mapping(Choice::new));
        var places = db.select(PUB_UNIT.CODE, PUB_UNIT.NAME, PUB_UNIT.NAME)
                .from(PUB_UNIT)
                .whereExists(selectOne().from(ESTABLISHMENT).where(ESTABLISHMENT.UNIT_ID.eq(PUB_UNIT.ID)))
                .orderBy(EstablishmentSql.inOrder(PUB_UNIT.NAME))
                .fetch(mapping(Choice::new));
        return new Choices(legalForms, sectors, places);
    }
}
