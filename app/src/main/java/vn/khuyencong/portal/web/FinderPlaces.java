package vn.khuyencong.portal.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.portal.db.organisation.Tables.PUB_ORGANISATION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.LegalForm;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Sector;
import vn.khuyencong.portal.Possible;
import vn.khuyencong.territory.CraftVillage;
import vn.khuyencong.territory.Places;
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
    private final Places known;
    private final Norms norms;

    FinderPlaces(DSLContext db, Units units, Places known, Norms norms) {
        this.db = db;
        this.units = units;
        this.known = known;
        this.norms = norms;
    }

    /** The craft villages of a place that are recognised on a day. */
    List<String> craftVillages(Unit place, LocalDate day) {
        return known.facts(place.id(), day).craftVillages().stream()
                .map(CraftVillage::name)
                .toList();
    }

    /** The centre of a province, to ask; empty where none works with this installation on the day. */
    @Nullable
    String centre(LocalDate day, @Nullable String province) {
        return db.select(PUB_ORGANISATION.NAME)
                .from(PUB_ORGANISATION)
                .where(
                        PUB_ORGANISATION.KIND.eq("CENTRE"),
                        PUB_ORGANISATION.PROVINCE.eq(province),
                        condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, val(day)),
                        condition("{0} @> {1}", PUB_ORGANISATION.LASTS, val(day)))
                .orderBy(PUB_ORGANISATION.CODE)
                .limit(1)
                .fetchOne(PUB_ORGANISATION.NAME);
    }

    /** What may be answered on a day. */
    Possible possible(LocalDate day) {
        return possible(() -> ofEachKind(day));
    }

    /** What may be answered, at some places only. */
    Possible possible(Supplier<List<Unit>> kinds) {
        return new Possible(
                norms.sectors().stream().map(Sector::code).toList(),
                norms.legalForms().stream().map(LegalForm::code).toList(),
                kinds);
    }

    /** One place for each kind of unit under each kind of unit, of every province served, in three statements. */
    private List<Unit> ofEachKind(LocalDate day) {
        var all = search("", day);
        var above = units.find(
                all.stream().map(Unit::parent).filter(Objects::nonNull).collect(Collectors.toSet()));
        var kinds = new LinkedHashMap<List<String>, Unit>();
        for (var unit : all) {
            var parent = unit.parent() == null ? null : above.get(unit.parent());
            var kind = List.of(
                    unit.province(),
                    unit.kind().code(),
                    parent == null ? "" : parent.kind().code());
            kinds.putIfAbsent(kind, unit);
        }
        return List.copyOf(kinds.values());
    }

    /** Provinces whose department works with this installation on the day. */
    List<String> provinces(LocalDate day) {
        return db.selectDistinct(PUB_ORGANISATION.PROVINCE)
                .from(PUB_ORGANISATION)
                .where(
                        PUB_ORGANISATION.KIND.eq("DEPARTMENT"),
                        PUB_ORGANISATION.PROVINCE.isNotNull(),
                        condition("{0} @> {1}", PUB_ORGANISATION.LASTS, val(day)))
                .orderBy(PUB_ORGANISATION.PROVINCE)
                .fetch(row -> row.value1());
    }

    /** The places whose name, or former name, has the words, accents or not; without words, every place. */
    List<Unit> search(String words, LocalDate day) {
        var provinces = provinces(day);
        return (words.isBlank() ? units.communes(provinces, day) : units.searchIn(provinces, words, day, MOST_FOUND))
                .stream().filter(unit -> COMMUNE_LEVEL.contains(unit.kind())).toList();
    }

    /** The place of a code, if this installation serves it. */
    Optional<Unit> find(String code, LocalDate day) {
        var provinces = provinces(day);
        return units.onDate(code, day)
                .filter(unit -> COMMUNE_LEVEL.contains(unit.kind()))
                .filter(unit -> provinces.contains(unit.province()));
    }
}
