package vn.khuyencong.territory;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.territory.UnitTable.inForce;
import static vn.khuyencong.territory.db.Tables.CRAFT_VILLAGE;
import static vn.khuyencong.territory.db.Tables.TRANSITION;
import static vn.khuyencong.territory.db.Tables.UNIT;
import static vn.khuyencong.territory.db.Tables.UNIT_FACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Reading;

/** What is known of places on a day: where they lie, what they were made from, their dated facts. */
@Component
@Transactional(readOnly = true)
public class Places {

    private static final Set<String> PRIORITIES =
            Set.of("HIGHLAND_BORDER_ISLAND_ETHNIC", "POOR_DISTRICT", "NEW_RURAL_COMMUNE");

    private final DSLContext db;

    Places(DSLContext db) {
        this.db = db;
    }

    /** What is known of one unit on a day. */
    public PlaceFacts facts(UUID unit, LocalDate day) {
        return facts(Set.of(unit), day).stream().findFirst().orElseThrow(() -> new NotFound("No unit " + unit));
    }

    /** What is known of several units on a day, in three statements. */
    public List<PlaceFacts> facts(Collection<UUID> units, LocalDate day) {
        if (units.isEmpty()) return List.of();
        var all = withParents(units);
        var known = known(all.keySet(), day);
        var villages = craftVillages(units, day);
        return units.stream()
                .filter(all::containsKey)
                .map(unit -> facts(chain(unit, all), known, villages.getOrDefault(unit, List.of())))
                .toList();
    }

    /** The units of an earlier day that a unit came from, whole or in part; itself where it was there already. */
    public List<PlaceFacts> predecessors(UUID unit, LocalDate day) {
        var origin = name("origin");
        var id = field(name("origin", "id"), UUID.class);
        var closure = origin.fields("id")
                .as(select(UNIT.ID)
                        .from(UNIT)
                        .where(UNIT.ID.eq(unit))
                        .union(select(TRANSITION.OLD_ID)
                                .from(TRANSITION)
                                .join(origin)
                                .on(TRANSITION.NEW_ID.eq(id))));
        var units = db.withRecursive(closure)
                .select(UNIT.ID)
                .from(UNIT)
                .where(UNIT.ID.in(select(id).from(origin)), inForce(UNIT.IN_FORCE, day))
                .orderBy(UNIT.CODE)
                .fetch(UNIT.ID);
        return facts(units, day);
    }

    /** The unit that bears a code on a day and all it came from, whole or in part; none where nothing bears it. */
    public Set<UUID> origins(String code, LocalDate day) {
        var id = field(name("origin", "id"), UUID.class);
        var origin = name("origin")
                .fields("id")
                .as(select(UNIT.ID)
                        .from(UNIT)
                        .where(UNIT.CODE.eq(code), inForce(UNIT.IN_FORCE, day))
                        .union(select(TRANSITION.OLD_ID)
                                .from(TRANSITION)
                                .join(name("origin"))
                                .on(TRANSITION.NEW_ID.eq(id))));
        return db.withRecursive(origin).select(id).from(name("origin")).fetchSet(id);
    }

    /** Everything a unit lies in or came from, whole or in part, on any earlier day; in one statement. */
    public Lineage lineage(UUID unit) {
        var id = field(name("origin", "id"), UUID.class);
        var origin = name("origin")
                .fields("id")
                .as(select(UNIT.ID)
                        .from(UNIT)
                        .where(UNIT.ID.eq(unit))
                        .union(select(TRANSITION.OLD_ID)
                                .from(TRANSITION)
                                .join(name("origin"))
                                .on(TRANSITION.NEW_ID.eq(id))));
        var above = field(name("chain", "parent_id"), UUID.class);
        var chain = name("chain")
                .fields("id", "parent_id")
                .as(select(UNIT.ID, UNIT.PARENT_ID)
                        .from(UNIT)
                        .where(UNIT.ID.in(select(id).from(name("origin"))))
                        .union(select(UNIT.ID, UNIT.PARENT_ID)
                                .from(UNIT)
                                .join(name("chain"))
                                .on(UNIT.ID.eq(above))));
        var units = db.withRecursive(origin, chain)
                .select(UNIT.ID, UNIT.PROVINCE)
                .from(UNIT)
                .where(UNIT.ID.in(select(field(name("chain", "id"), UUID.class)).from(name("chain"))))
                .fetch();
        var own = units.stream()
                .filter(row -> row.value1().equals(unit))
                .map(row -> row.value2())
                .findFirst();
        return new Lineage(
                Set.copyOf(units.getValues(UNIT.ID)),
                units.getValues(UNIT.PROVINCE).stream()
                        .filter(province -> !own.equals(Optional.of(province)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Map<UUID, Unit> withParents(Collection<UUID> units) {
        var id = field(name("chain", "id"), UUID.class);
        var parent = field(name("chain", "parent_id"), UUID.class);
        var chain = name("chain")
                .fields("id", "parent_id")
                .as(select(UNIT.ID, UNIT.PARENT_ID)
                        .from(UNIT)
                        .where(UNIT.ID.in(units))
                        .union(select(UNIT.ID, UNIT.PARENT_ID)
                                .from(UNIT)
                                .join(name("chain"))
                                .on(UNIT.ID.eq(parent))));
        return db
                .withRecursive(chain)
                .select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(UNIT.ID.in(select(id).from(name("chain"))))
                .fetch(UnitTable::unit)
                .stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private Map<UUID, Map<String, String>> known(Collection<UUID> units, LocalDate day) {
        return db.select(UNIT_FACT.UNIT_ID, UNIT_FACT.KIND, UNIT_FACT.VALUE)
                .from(UNIT_FACT)
                .where(UNIT_FACT.UNIT_ID.in(units), UNIT_FACT.WITHDRAWN_AT.isNull(), inForce(UNIT_FACT.IN_FORCE, day))
                .collect(Collectors.groupingBy(
                        row -> row.value1(), Collectors.toMap(row -> row.value2(), row -> row.value3())));
    }

    private Map<UUID, List<CraftVillage>> craftVillages(Collection<UUID> units, LocalDate day) {
        return db
                .selectFrom(CRAFT_VILLAGE)
                .where(
                        CRAFT_VILLAGE.UNIT_ID.in(units),
                        CRAFT_VILLAGE.WITHDRAWN_AT.isNull(),
                        inForce(CRAFT_VILLAGE.IN_FORCE, day))
                .orderBy(CRAFT_VILLAGE.NAME)
                .fetch(row -> new CraftVillage(
                        row.getId(),
                        row.getUnitId(),
                        row.getName(),
                        row.getInForce(),
                        row.getDecision(),
                        Reading.valueOf(row.getReading())))
                .stream()
                .collect(Collectors.groupingBy(CraftVillage::unit));
    }

    private static List<Unit> chain(UUID unit, Map<UUID, Unit> all) {
        var chain = new ArrayList<Unit>();
        for (@Nullable Unit at = all.get(unit); at != null; at = at.parent() == null ? null : all.get(at.parent())) {
            chain.add(at);
        }
        return chain;
    }

    private static PlaceFacts facts(
            List<Unit> chain, Map<UUID, Map<String, String>> known, List<CraftVillage> villages) {
        var since = nearest("FORMER_COMMUNE_SINCE", chain.subList(0, 1), known);
        return new PlaceFacts(
                chain.getFirst(),
                chain.subList(1, chain.size()),
                nearest("CITY_CLASS", chain, known),
                since == null ? null : LocalDate.parse(since),
                nearest("DIFFICULT", chain, known),
                PRIORITIES.stream()
                        .filter(priority -> "true".equals(nearest(priority, chain, known)))
                        .collect(Collectors.toSet()),
                villages);
    }

    /** A fact of the unit itself, or else of the nearest unit it lies in. */
    private static @Nullable String nearest(String kind, List<Unit> chain, Map<UUID, Map<String, String>> known) {
        return chain.stream()
                .map(unit -> known.getOrDefault(unit.id(), Map.of()).get(kind))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }
}
