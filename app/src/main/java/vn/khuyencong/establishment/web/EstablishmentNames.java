package vn.khuyencong.establishment.web;

import static org.jooq.impl.DSL.row;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_LEGAL_FORM;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_SECTOR;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_CRAFT_VILLAGE;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.establishment.web.EstablishmentFilePage.Names;
import vn.khuyencong.shared.NotFound;

/** The names behind the codes of an establishment, in one statement. */
@Repository
@Transactional(readOnly = true)
class EstablishmentNames {

    /** Establishments beside what they name by codes. */
    static final Table<?> NAMED = ESTABLISHMENT
            .join(PUB_LEGAL_FORM)
            .on(PUB_LEGAL_FORM.CODE.eq(ESTABLISHMENT.LEGAL_FORM))
            .join(PUB_SECTOR)
            .on(PUB_SECTOR.CODE.eq(ESTABLISHMENT.SECTOR))
            .join(PUB_UNIT)
            .on(PUB_UNIT.ID.eq(ESTABLISHMENT.UNIT_ID))
            .leftJoin(PUB_CRAFT_VILLAGE)
            .on(PUB_CRAFT_VILLAGE.ID.eq(ESTABLISHMENT.CRAFT_VILLAGE_ID));

    /** The names, as a field of a statement over {@link #NAMED}. */
    static final SelectField<Names> NAMES = row(
                    PUB_LEGAL_FORM.CODE,
                    PUB_LEGAL_FORM.NAME_VI,
                    PUB_LEGAL_FORM.NAME_EN,
                    PUB_SECTOR.CODE,
                    PUB_SECTOR.NAME_VI,
                    PUB_SECTOR.NAME_EN,
                    PUB_UNIT.NAME,
                    PUB_UNIT.PARENT_NAME,
                    PUB_CRAFT_VILLAGE.NAME)
            .mapping((form, formVi, formEn, sector, sectorVi, sectorEn, place, parent, village) -> new Names(
                    new Choice(form, formVi, formEn), new Choice(sector, sectorVi, sectorEn), place, parent, village));

    private final DSLContext db;

    EstablishmentNames(DSLContext db) {
        this.db = db;
    }

    Names of(UUID establishment) {
        return db.select(NAMES)
                .from(NAMED)
                .where(ESTABLISHMENT.ID.eq(establishment))
                .fetchOptional(Record1::value1)
                .orElseThrow(() -> new NotFound("No establishment " + establishment));
    }
}
