package vn.khuyencong.establishment.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_LEGAL_FORM;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_SECTOR;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_CRAFT_VILLAGE;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.establishment.register.Alike;
import vn.khuyencong.establishment.web.EstablishmentFormPage.Choices;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/** Puts the form of an establishment together. */
@Repository
@Transactional(readOnly = true)
class EstablishmentForms {

    private final DSLContext db;
    private final Establishments establishments;
    private final Units units;
    private final CurrentActor current;
    private final OfficeClock clock;

    EstablishmentForms(
            DSLContext db, Establishments establishments, Units units, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.establishments = establishments;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    EstablishmentFormPage empty() {
        return page(null, EstablishmentForm.empty(), List.of(), false, Problems.NONE);
    }

    /** One that is there, as it is kept. */
    EstablishmentFormPage kept(UUID id) {
        var one = establishments.get(id);
        var makes = db.select(ESTABLISHMENT.MATERIALS, ESTABLISHMENT.MARKETS)
                .from(ESTABLISHMENT)
                .where(ESTABLISHMENT.ID.eq(id))
                .fetchSingle();
        return page(id, EstablishmentForm.of(one, makes.value1(), makes.value2()), List.of(), false, Problems.NONE);
    }

    EstablishmentFormPage page(
            @Nullable UUID id, EstablishmentForm form, List<Alike> alike, boolean stale, Problems problems) {
        return new EstablishmentFormPage(id, form, choices(id), alike, stale, problems);
    }

    private Choices choices(@Nullable UUID id) {
        var province = current.get().provinceOrFail();
        var today = clock.today();
        var legalForms = db.select(PUB_LEGAL_FORM.CODE, PUB_LEGAL_FORM.NAME_VI, PUB_LEGAL_FORM.NAME_EN)
                .from(PUB_LEGAL_FORM)
                .orderBy(PUB_LEGAL_FORM.POSITION)
                .fetch(mapping(Choice::new));
        var sectors = db.select(PUB_SECTOR.CODE, PUB_SECTOR.NAME_VI, PUB_SECTOR.NAME_EN)
                .from(PUB_SECTOR)
                .orderBy(PUB_SECTOR.POSITION)
                .fetch(mapping(Choice::new));
        return new Choices(legalForms, sectors, units(province, id, today), villages(province, today));
    }

    /** The communes of today, and the place it stands in where that is none of them any more. */
    private List<Option> units(String province, @Nullable UUID id, LocalDate today) {
        var there = new ArrayList<>(units.communes(province, today));
        if (id != null) {
            var own = establishments.get(id).unit();
            if (there.stream().noneMatch(unit -> unit.id().equals(own))) there.addFirst(units.find(own));
        }
        return there.stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    private List<Option> villages(String province, LocalDate today) {
        return db.select(PUB_CRAFT_VILLAGE.ID, PUB_CRAFT_VILLAGE.NAME, PUB_UNIT.NAME)
                .from(PUB_CRAFT_VILLAGE)
                .join(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(PUB_CRAFT_VILLAGE.UNIT_ID))
                .where(PUB_UNIT.PROVINCE.eq(province))
                .and(DSL.condition("{0} @> {1}", PUB_CRAFT_VILLAGE.IN_FORCE, DSL.val(today)))
                .orderBy(EstablishmentSql.inOrder(PUB_CRAFT_VILLAGE.NAME))
                .fetch(row -> new Option(row.value1().toString(), row.value2() + " (" + row.value3() + ")"));
    }
}
