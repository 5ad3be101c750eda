package vn.khuyencong.portal.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.portal.db.organisation.Tables.PUB_ORGANISATION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.UnitKind;
import vn.khuyencong.territory.Units;

/** Communes, wards and special zones of the provinces this installation serves, as a visitor looks for them. */
@Repository
@Transactional(readOnly = true)
class FinderPlaces {

    private static final Set<UnitKind> COMMUNE_LEVEL =
            EnumSet.of(UnitKind.WARD, UnitKind.COMMUNE, UnitKind.TOWNSHIP, UnitKind.SPECIAL_ZONE);
    private static final int MOST_FOUND = 20;

    private final DSLContext db;
    private final Units units;

    FinderPlaces(DSLContext db, Units units) {
        this.db = db;
        this.units = units;
    }

    /** Provinces whose department works with this installation on the day. */
    List<String> provinces(LocalDate day) {
        return db.selectDistinct(PUB_ORGANISATION.PROVINCE)
                .from(PUB_ORGANISATION)
                .where(
                        PUB_ORGANISATION.KIND.eq("DEPARTMENT"),
                        PUB_ORGANISATION.PROVINCE.isNotNull(),
                        condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, val(day)))
                .orderBy(PUB_ORGANISATION.PROVINCE)
                .fetch(row -> row.value1());
    }

    /** The places whose name, or former name, has the words, accents or not; without words, every place. */
    List<Unit> search(String words, LocalDate day) {
        return provinces(day).stream()
                .flatMap(province -> (words.isBlank()
                                ? units.communes(province, day)
                                : units.search(words, day, province, MOST_FOUND))
                        .stream())
                .filter(unit -> COMMUNE_LEVEL.contains(unit.kind()))
                .toList();
    }

    /** The place of a code, if this installation serves it. */
    Optional<Unit> find(String code, LocalDate day) {
        var provinces = provinces(day);
        return units.onDate(code, day)
                .filter(unit -> COMMUNE_LEVEL.contains(unit.kind()))
                .filter(unit -> provinces.contains(unit.province()));
    }
}
