package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.territory.KnownTerritory.Change;
import vn.khuyencong.territory.ReformSql.Part;

/**
 * Takes a reform back by another entry. One that is in force is undone from a later day on: its units end, and those it
 * ended begin anew. One whose day has not come is withdrawn: nothing had begun, so nothing is left of it but the entries.
 */
@Component
@Transactional
public class UndoReform {

    private final ReformSql sql;
    private final Reforms reforms;
    private final ImportSql register;
    private final TerritoryRoles roles;
    private final OfficeClock clock;

    UndoReform(ReformSql sql, Reforms reforms, ImportSql register, TerritoryRoles roles, OfficeClock clock) {
        this.sql = sql;
        this.reforms = reforms;
        this.register = register;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * @param on         first day, inclusive, of the units that begin anew; without meaning where the reform is withdrawn
     * @param resolution what taking it back rests on
     * @throws Stale if somebody took it back already
     */
    public TerritoryOutcome undo(UUID id, UUID request, LocalDate on, String resolution, String why) {
        register.alone();
        var made = reforms.made(request);
        if (made.isPresent()) return new TerritoryOutcome.Done(made.get());
        var reform = reforms.find(id);
        roles.mustReform(reform.province());
        if (!reform.mayBeUndone()) throw new Stale("Reform " + id + " was taken back already");
        if (resolution.isBlank()) return refused(Finding.of("territory.reform-resolution"));
        return clock.today().isBefore(reform.on())
                ? withdraw(reform, request, resolution.strip(), why)
                : reverse(reform, request, on, resolution.strip(), why);
    }

    private TerritoryOutcome withdraw(Reform reform, UUID request, String resolution, String why) {
        var begun = sql.part(reform.id(), Part.BEGUN);
        for (var unit : sql.units(begun)) {
            if (!unit.inForce().equals(Period.since(reform.on()))) return refused(again(unit));
        }
        if (sql.carrySomething(begun)) return refused(Finding.of("territory.undo-carries"));
        sql.drop(begun);
        reform.ended()
                .forEach(unit -> sql.lasts(unit, Period.since(unit.inForce().from())));
        return new TerritoryOutcome.Done(
                reforms.insert(request, reform.province(), reform.on(), resolution, reform.id(), why.strip()));
    }

    private TerritoryOutcome reverse(Reform reform, UUID request, LocalDate on, String resolution, String why) {
        if (!on.isAfter(reform.on())) return refused(Finding.of("territory.undo-day", null, reform.on()));
        for (var unit : reform.begun()) {
            if (unit.inForce().to() != null) return refused(again(unit));
        }
        reform.begun().forEach(unit -> sql.end(unit, on));
        var anew = new HashMap<UUID, UUID>();
        reform.ended().forEach(unit -> anew.put(unit.id(), UUID.randomUUID()));
        var restored = reform.ended().stream()
                .map(unit -> anew(unit, anew, on))
                .sorted(java.util.Comparator.comparing(unit -> unit.kind().level()))
                .toList();
        restored.forEach(sql::begin);
        changes(reform, anew, on).forEach(change -> sql.change(change, resolution));
        var id = reforms.insert(request, reform.province(), on, resolution, reform.id(), why.strip());
        sql.part(id, reform.begun().stream().map(Unit::id).toList(), Part.ENDED);
        sql.part(id, restored.stream().map(Unit::id).toList(), Part.BEGUN);
        return new TerritoryOutcome.Done(id);
    }

    private static Unit anew(Unit unit, Map<UUID, UUID> anew, LocalDate on) {
        var parent = unit.parent();
        return new Unit(
                anew.getOrDefault(unit.id(), unit.id()),
                unit.code(),
                unit.name(),
                unit.kind(),
                parent == null ? null : anew.getOrDefault(parent, parent),
                unit.province(),
                Period.since(on));
    }

    /** The changes the other way round; what came from one unit only goes back whole. */
    private List<Change> changes(Reform reform, Map<UUID, UUID> anew, LocalDate on) {
        var changes = sql.changesInto(reform.begun().stream().map(Unit::id).toList());
        var origins = changes.stream().collect(Collectors.groupingBy(Change::to, Collectors.counting()));
        var back = new ArrayList<Change>();
        for (var change : changes) {
            var to = anew.get(change.from());
            if (to != null) back.add(new Change(change.to(), to, origins.getOrDefault(change.to(), 0L) == 1, on));
        }
        return back;
    }

    private static Finding again(Unit unit) {
        return Finding.of("territory.undo-reformed-again", null, unit.name());
    }

    private static TerritoryOutcome refused(Finding finding) {
        return new TerritoryOutcome.Refused(List.of(finding));
    }
}
