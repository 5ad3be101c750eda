package vn.khuyencong.establishment.web;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.Tables.FORMER_PLACE;
import static vn.khuyencong.establishment.db.Tables.MERGER;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.Establishment;
import vn.khuyencong.establishment.MadeProducts;
import vn.khuyencong.establishment.Needs;
import vn.khuyencong.establishment.SupportHistory;
import vn.khuyencong.establishment.register.KeepFigures;
import vn.khuyencong.establishment.register.Scales;
import vn.khuyencong.establishment.web.EstablishmentFilePage.Former;
import vn.khuyencong.establishment.web.EstablishmentFilePage.Makes;
import vn.khuyencong.establishment.web.EstablishmentFilePage.Merged;
import vn.khuyencong.establishment.web.EstablishmentFilePage.Names;
import vn.khuyencong.establishment.web.EstablishmentFilePage.Register;

/** What is kept of an establishment besides what it is today. */
@Repository
@Transactional(readOnly = true)
class RegisterReader {

    private static final vn.khuyencong.establishment.db.territory.tables.PubUnit FORMER = PUB_UNIT.as("former");

    private static final Field<List<Former>> PLACES = multiset(
                    select(FORMER.NAME, FORMER_PLACE.ADDRESS, FORMER_PLACE.UNTIL)
                            .from(FORMER_PLACE)
                            .join(FORMER)
                            .on(FORMER.ID.eq(FORMER_PLACE.UNIT_ID))
                            .where(FORMER_PLACE.ESTABLISHMENT_ID.eq(ESTABLISHMENT.ID))
                            .orderBy(FORMER_PLACE.UNTIL.desc()))
            .as("places")
            .convertFrom(rows -> rows.map(row ->
                    new Former(row.value1(), row.value2(), LocalDate.ofInstant(row.value3(), OfficeClock.ZONE))));

    private static final Field<List<Merged>> MERGERS = multiset(
                    select(field("{0} ->> 'name'", String.class, MERGER.OLD_WAS), MERGER.REASON, MERGER.AT)
                            .from(MERGER)
                            .where(MERGER.KEPT_ID.eq(ESTABLISHMENT.ID))
                            .orderBy(MERGER.AT.desc()))
            .as("mergers")
            .convertFrom(rows -> rows.map(row ->
                    new Merged(row.value1(), row.value2(), LocalDate.ofInstant(row.value3(), OfficeClock.ZONE))));

    private final DSLContext db;
    private final Scales scales;
    private final SupportHistory supports;
    private final MadeProducts made;

    RegisterReader(DSLContext db, Scales scales, SupportHistory supports, MadeProducts made) {
        this.db = db;
        this.scales = scales;
        this.supports = supports;
        this.made = made;
    }

    /** What is kept of one, with its names. */
    record Kept(Names names, Register register, boolean mayChange, boolean mayEnterProduct) {}

    Kept of(Establishment one, LocalDate today) {
        var row = db.select(
                        EstablishmentNames.NAMES,
                        ESTABLISHMENT.MATERIALS,
                        ESTABLISHMENT.MARKETS,
                        KeepFigures.FIGURES,
                        PLACES,
                        MERGERS,
                        EstablishmentSql.MAY_CHANGE,
                        Needs.NEEDS)
                .from(EstablishmentNames.NAMED)
                .where(ESTABLISHMENT.ID.eq(one.id()))
                .fetchSingle();
        var years = row.value4().stream().map(KeepFigures.Kept::figures).toList();
        var register = new Register(
                new Makes(row.value2(), row.value3()),
                scales.of(years, today).orElse(null),
                years,
                supports.of(one),
                made.of(one.id()),
                row.value5(),
                row.value6(),
                row.value8());
        return new Kept(row.value1(), register, row.value7(), made.mayEnter(one.id()));
    }
}
