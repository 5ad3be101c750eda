package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Dates;

/** When a fact of a unit may be entered or ended. */
final class FactRules {

    private FactRules() {}

    /** @param there facts of the unit that stand, but for the one that is replaced */
    static List<Finding> against(NewFact fact, Unit unit, List<UnitFact> there) {
        var findings = new ArrayList<Finding>();
        if (!fact.kind().takes(fact.value())) findings.add(Finding.of("territory.fact-value"));
        if (fact.decision().isEmpty()) findings.add(Finding.of("territory.fact-decision"));
        if (fact.isBackwards()) {
            findings.add(Finding.of("territory.fact-backwards"));
            return findings;
        }
        if (!unit.inForce().contains(fact.from())) {
            findings.add(Finding.of(
                    "territory.fact-outside",
                    null,
                    unit.name(),
                    Dates.format(unit.inForce().from()),
                    shown(unit.inForce().lastDay())));
        }
        there.stream()
                .filter(other -> other.kind() == fact.kind())
                .filter(other -> fact.kind() != FactKind.CRAFT_VILLAGE || UnitNames.same(other.value(), fact.value()))
                .filter(other -> other.inForce().overlaps(fact.inForce()))
                .findFirst()
                .ifPresent(other -> findings.add(Finding.of(
                        "territory.fact-overlaps",
                        null,
                        other.decision(),
                        other.inForce().from(),
                        shown(other.inForce().lastDay()))));
        return findings;
    }

    /** Ending a fact with its last day, inclusive. */
    static List<Finding> againstEnding(UnitFact fact, LocalDate lastDay) {
        var end = fact.inForce().lastDay();
        if (lastDay.isBefore(fact.inForce().from())) {
            return List.of(
                    Finding.of("territory.fact-end-before", null, fact.inForce().from()));
        }
        if (end != null && lastDay.isAfter(end)) {
            return List.of(Finding.of("territory.fact-end-after", null, end));
        }
        return List.of();
    }

    private static String shown(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "…" : Dates.format(day);
    }
}
