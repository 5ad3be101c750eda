package vn.khuyencong.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.territory.KnownTerritory.Change;
import vn.khuyencong.territory.ReformSql.Part;

/**
 * Carries a reform of units out: merging, splitting, another name, kind or parent. Units end and begin on its day, which
 * may lie ahead; what has its place in an ended unit keeps it, and finds today's through the changes.
 */
@Component
@Transactional
public class MakeReform {

    private final ReformSql sql;
    private final Reforms reforms;
    private final ImportSql register;
    private final TerritoryRoles roles;
    private final List<StandsInUnits> matters;

    MakeReform(ReformSql sql, Reforms reforms, ImportSql register, TerritoryRoles roles, List<StandsInUnits> matters) {
        this.sql = sql;
        this.reforms = reforms;
        this.register = register;
        this.roles = roles;
        this.matters = List.copyOf(matters);
    }

    /**
     * What a reform would do.
     *
     * @param moved units that only move with their parent, and begin anew in another
     */
    public record Preview(List<Finding> findings, List<Unit> moved, List<StandsInUnits.Touched> touched) {}

    /** What it would touch, and what stands against it; nothing is stored. */
    @Transactional(readOnly = true)
    public Preview preview(NewReform reform) {
        var around = around(reform);
        mustReform(reform, around);
        var moved = sql.children(reform.ended(), reform.on().minusDays(1));
        var units = new HashSet<>(reform.ended());
        moved.forEach(unit -> units.add(unit.id()));
        return new Preview(
                ReformRules.against(reform, around),
                moved,
                matters.stream().map(matter -> matter.in(units)).toList());
    }

    /** Carries it out, once for one request. */
    public TerritoryOutcome carryOut(NewReform reform) {
        register.alone();
        var made = reforms.made(reform.request());
        if (made.isPresent()) return new TerritoryOutcome.Done(made.get());
        var around = around(reform);
        mustReform(reform, around);
        var findings = ReformRules.against(reform, around);
        if (!findings.isEmpty()) return new TerritoryOutcome.Refused(findings);
        return new TerritoryOutcome.Done(write(reform, around));
    }

    private UUID write(NewReform reform, ReformRules.Around around) {
        var ended = new ArrayList<UUID>(reform.ended());
        var begun = new ArrayList<UUID>();
        reform.ended().forEach(id -> sql.end(unit(around, id), reform.on()));
        for (var result : reform.results()) {
            var parent = result.parent() == null ? null : unit(around, result.parent());
            var unit = new Unit(
                    UUID.randomUUID(),
                    result.code(),
                    result.name(),
                    result.kind(),
                    result.parent(),
                    parent == null ? result.code() : parent.province(),
                    Period.since(reform.on()));
            sql.begin(unit);
            begun.add(unit.id());
            for (var from : result.from()) {
                sql.change(new Change(from, unit.id(), reform.resultsOf(from) == 1, reform.on()), reform.resolution());
            }
            for (var from : result.from()) {
                sql.children(List.of(from), reform.on().minusDays(1)).stream()
                        .filter(child -> reform.resultsOf(from) == 1 || reform.isPlaced(child.id(), from, result))
                        .forEach(child -> move(child, unit, reform, ended, begun));
            }
        }
        var id = reforms.insert(
                reform.request(),
                unit(around, reform.ended().getFirst()).province(),
                reform.on(),
                reform.resolution(),
                null,
                reform.note());
        sql.part(id, ended, Part.ENDED);
        sql.part(id, begun, Part.BEGUN);
        return id;
    }

    /** What lies in a unit that ended lies in its successor from the day on, and so does what lies in that. */
    private void move(Unit child, Unit into, NewReform reform, List<UUID> ended, List<UUID> begun) {
        var below = sql.children(List.of(child.id()), reform.on().minusDays(1));
        sql.end(child, reform.on());
        var moved = new Unit(
                UUID.randomUUID(),
                child.code(),
                child.name(),
                child.kind(),
                into.id(),
                into.province(),
                Period.since(reform.on()));
        sql.begin(moved);
        sql.change(new Change(child.id(), moved.id(), true, reform.on()), reform.resolution());
        ended.add(child.id());
        begun.add(moved.id());
        below.forEach(unit -> move(unit, moved, reform, ended, begun));
    }

    private ReformRules.Around around(NewReform reform) {
        var wanted = new HashSet<>(reform.ended());
        reform.results().forEach(result -> {
            if (result.parent() != null) wanted.add(result.parent());
        });
        Map<UUID, Unit> units = sql.units(wanted).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var codes = reform.results().stream().map(NewReform.Result::code).toList();
        var taken = sql.bearing(codes, reform.on()).stream()
                .filter(unit -> !reform.ended().contains(unit.id()))
                .toList();
        var children = sql.children(reform.ended(), reform.on().minusDays(1)).stream()
                .collect(Collectors.groupingBy(child -> Objects.requireNonNull(child.parent())));
        return new ReformRules.Around(units, taken, children);
    }

    private void mustReform(NewReform reform, ReformRules.Around around) {
        for (var id : reform.ended()) roles.mustReform(unit(around, id).province());
        for (var result : reform.results()) {
            if (result.parent() != null)
                roles.mustReform(unit(around, result.parent()).province());
        }
    }

    private static Unit unit(ReformRules.Around around, UUID id) {
        var unit = around.units().get(id);
        if (unit == null) throw new vn.khuyencong.shared.NotFound("No unit " + id);
        return unit;
    }
}
