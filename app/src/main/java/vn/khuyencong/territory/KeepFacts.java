package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Stale;

/**
 * The department enters what decisions say of a place, ends it, and puts right what was wrong: that is withdrawn and
 * another stands in its place, nothing is overwritten.
 */
@Component
@Transactional
public class KeepFacts {

    private final FactSql facts;
    private final Units units;
    private final Places places;
    private final TerritoryRoles roles;
    private final OfficeClock clock;

    KeepFacts(FactSql facts, Units units, Places places, TerritoryRoles roles, OfficeClock clock) {
        this.facts = facts;
        this.units = units;
        this.places = places;
        this.roles = roles;
        this.clock = clock;
    }

    /** @throws vn.khuyencong.shared.NotAllowed if the actor keeps no facts of the province */
    public TerritoryOutcome add(UUID unit, NewFact fact) {
        return enter(units.find(unit), fact, null);
    }

    /**
     * @param lastDay the last day on which it holds, inclusive
     * @throws Stale if it was ended since it was read
     */
    public TerritoryOutcome end(UUID id, LocalDate lastDay) {
        var fact = standing(id);
        roles.mustKeepFacts(units.find(fact.unit()).province());
        var findings = FactRules.againstEnding(fact, lastDay);
        if (!findings.isEmpty()) return new TerritoryOutcome.Refused(findings);
        if (!facts.end(fact, new Period(fact.inForce().from(), lastDay.plusDays(1)))) throw stale(id);
        return new TerritoryOutcome.Done(id);
    }

    /** Withdraws a fact that was wrong, and puts another in its place where one is given. */
    public TerritoryOutcome correct(UUID id, String because, @Nullable NewFact instead) {
        var fact = standing(id);
        var unit = units.find(fact.unit());
        roles.mustKeepFacts(unit.province());
        if (because.isBlank()) return refused(Finding.of("territory.fact-because"));
        if (instead != null) {
            var findings = FactRules.against(instead, unit, others(unit, id));
            if (!findings.isEmpty()) return new TerritoryOutcome.Refused(findings);
        }
        if (!facts.withdraw(fact, because.strip(), by(unit))) throw stale(id);
        return instead == null ? new TerritoryOutcome.Done(id) : enter(unit, instead, id);
    }

    /** A fact, withdrawn or not. */
    @Transactional(readOnly = true)
    public UnitFact find(UUID id) {
        return facts.find(id).orElseThrow(() -> new NotFound("No fact " + id));
    }

    /** Everything ever entered for a unit, the withdrawn too. */
    @Transactional(readOnly = true)
    public List<UnitFact> of(UUID unit) {
        return facts.of(unit);
    }

    /**
     * A fact of a unit that has ended.
     *
     * @param of the unit
     */
    public record Waiting(UnitFact fact, Unit of) {}

    /** Facts of what a unit came from that nobody has settled for it; none where it has ended itself. In two statements. */
    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(Unit unit) {
        var today = clock.today();
        if (!unit.inForce().contains(today)) return List.of();
        return facts.waitingFor(unit.id(), places.lineage(unit.id()).units(), today);
    }

    private TerritoryOutcome enter(Unit unit, NewFact fact, @Nullable UUID replaces) {
        var by = by(unit);
        var findings = FactRules.against(fact, unit, others(unit, replaces));
        if (!findings.isEmpty()) return new TerritoryOutcome.Refused(findings);
        return new TerritoryOutcome.Done(facts.insert(unit.id(), fact, replaces, by));
    }

    private List<UnitFact> others(Unit unit, @Nullable UUID replaced) {
        return facts.of(unit.id()).stream()
                .filter(UnitFact::stands)
                .filter(fact -> !fact.id().equals(replaced))
                .toList();
    }

    private FactSql.By by(Unit unit) {
        return new FactSql.By(roles.mustKeepFacts(unit.province()).account(), clock.instant());
    }

    private UnitFact standing(UUID id) {
        var fact = find(id);
        if (!fact.stands()) throw stale(id);
        return fact;
    }

    private static TerritoryOutcome refused(Finding finding) {
        return new TerritoryOutcome.Refused(List.of(finding));
    }

    private static Stale stale(UUID id) {
        return new Stale("Fact " + id + " was changed by somebody else");
    }
}
