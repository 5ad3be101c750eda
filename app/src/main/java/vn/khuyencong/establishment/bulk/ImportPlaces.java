package vn.khuyencong.establishment.bulk;

import static vn.khuyencong.establishment.db.norm.Tables.PUB_LEGAL_FORM;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_SECTOR;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_CRAFT_VILLAGE;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.register.RegisterChoices;
import vn.khuyencong.territory.NamedUnits;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.UnitLookup;
import vn.khuyencong.territory.Units;

/** Finds what the words of a table mean: legal forms, sectors, craft villages, and communes by their old names too. */
@Component
@Transactional(readOnly = true)
class ImportPlaces {

    private static final Pattern KIND =
            Pattern.compile("^(phuong|xa|thi tran|dac khu|quan|huyen|thi xa|thanh pho|tinh) ");
    private static final int MOST_NAMESAKES = 20;

    private final DSLContext db;
    private final RegisterChoices choices;
    private final Units units;
    private final UnitLookup lookup;
    private final OfficeClock clock;

    ImportPlaces(DSLContext db, RegisterChoices choices, Units units, UnitLookup lookup, OfficeClock clock) {
        this.db = db;
        this.choices = choices;
        this.units = units;
        this.lookup = lookup;
        this.clock = clock;
    }

    /**
     * What the words of some rows can mean.
     *
     * @param written places as they stand in the table
     * @param met     those met before, which are not looked for again; what is found is put there
     */
    Known known(String province, Collection<String> written, Map<String, Known.Place> met) {
        var legalForms = new HashMap<String, String>();
        db.select(PUB_LEGAL_FORM.CODE, PUB_LEGAL_FORM.NAME_VI, PUB_LEGAL_FORM.NAME_EN)
                .from(PUB_LEGAL_FORM)
                .forEach(row -> names(legalForms, row.value1(), row.value2(), row.value3()));
        var sectors = new HashMap<String, String>();
        db.select(PUB_SECTOR.CODE, PUB_SECTOR.NAME_VI, PUB_SECTOR.NAME_EN)
                .from(PUB_SECTOR)
                .forEach(row -> names(sectors, row.value1(), row.value2(), row.value3()));
        var choice = choices.of(null);
        var villages = new HashMap<String, Set<UUID>>();
        db.select(PUB_CRAFT_VILLAGE.ID, PUB_CRAFT_VILLAGE.NAME)
                .from(PUB_CRAFT_VILLAGE)
                .where(PUB_CRAFT_VILLAGE.ID.in(choice.villages()))
                .forEach(row -> villages.computeIfAbsent(NamedUnits.plain(row.value2()), _ -> new HashSet<>())
                        .add(row.value1()));
        met.putAll(places(
                province, written.stream().filter(one -> !met.containsKey(one)).toList()));
        return new Known(choice, legalForms, sectors, villages, met);
    }

    private static void names(Map<String, String> into, String code, String... names) {
        into.put(NamedUnits.plain(code), code);
        for (var name : names) into.put(NamedUnits.plain(name), code);
    }

    private Map<String, Known.Place> places(String province, Collection<String> written) {
        if (written.isEmpty()) return Map.of();
        var today = new HashMap<String, Set<Unit>>();
        for (var unit : units.communes(province, clock.today())) {
            var name = NamedUnits.plain(unit.name());
            for (var key : List.of(name, bare(name), unit.code())) {
                today.computeIfAbsent(key, _ -> new HashSet<>()).add(unit);
            }
        }
        var known = new HashMap<String, Known.Place>();
        for (var one : written) {
            var found = today.getOrDefault(NamedUnits.plain(one), Set.of());
            known.put(one, place(found.isEmpty() ? former(province, one) : found));
        }
        return known;
    }

    /** Communes of today that a unit of this very name has become; where it is said to lie narrows the namesakes. */
    private Set<Unit> former(String province, String written) {
        var parts = Arrays.stream(written.split(",", -1))
                .map(NamedUnits::plain)
                .filter(part -> !part.isEmpty())
                .toList();
        var namesakes = lookup.find(written, clock.today(), MOST_NAMESAKES).stream()
                .filter(found -> isCalled(found.unit().name(), parts))
                .toList();
        var within = namesakes.stream()
                .filter(found -> found.within().stream().anyMatch(name -> isCalled(name, parts)))
                .toList();
        var units = new HashSet<Unit>();
        for (var found : within.isEmpty() ? namesakes : within) {
            found.now().units().stream()
                    .filter(unit -> unit.province().equals(province))
                    .filter(unit -> unit.parent() != null)
                    .forEach(units::add);
        }
        return units;
    }

    private static boolean isCalled(String name, List<String> parts) {
        var plain = NamedUnits.plain(name);
        return parts.stream().anyMatch(part -> plain.equals(part) || bare(plain).equals(bare(part)));
    }

    private static String bare(String plain) {
        return KIND.matcher(plain).replaceFirst("");
    }

    private static Known.Place place(Set<Unit> units) {
        return switch (units.size()) {
            case 0 -> new Known.Place.None();
            case 1 -> new Known.Place.One(units.iterator().next().id());
            default ->
                new Known.Place.Several(units.stream().map(Unit::name).sorted().toList());
        };
    }
}
