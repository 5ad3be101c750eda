package vn.khuyencong.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.territory.Boundaries;
import vn.khuyencong.territory.KeepFacts;
import vn.khuyencong.territory.Places;
import vn.khuyencong.territory.TerritoryRoles;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.UnitHistory;
import vn.khuyencong.territory.Units;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** Reads the page of one unit. */
@Component
@Transactional(readOnly = true)
class UnitReader {

    private final Units units;
    private final Places places;
    private final UnitHistory history;
    private final KeepFacts facts;
    private final Boundaries boundaries;

    UnitReader(Units units, Places places, UnitHistory history, KeepFacts facts, Boundaries boundaries) {
        this.units = units;
        this.places = places;
        this.history = history;
        this.facts = facts;
        this.boundaries = boundaries;
    }

    UnitPage page(UUID id, String typed, LocalDate today, TerritoryRoles roles) {
        var unit = units.find(id);
        var day = Objects.requireNonNullElseGet(Address.day(typed), () -> shown(unit, today));
        return new UnitPage(
                typed,
                problems(typed),
                day,
                places.facts(id, day),
                units.now(id, today),
                history.cameFrom(id),
                history.became(id),
                facts.of(id),
                facts.waitingFor(unit),
                boundaries.of(List.of(id), day),
                roles.mayKeepFacts(unit.province()),
                roles.mayReform(unit.province()));
    }

    /** Today, or the nearest day on which it is there. */
    private static LocalDate shown(Unit unit, LocalDate today) {
        var last = unit.inForce().lastDay();
        if (last != null && last.isBefore(today)) return last;
        return today.isBefore(unit.inForce().from()) ? unit.inForce().from() : today;
    }

    private static Problems problems(String typed) {
        return !typed.isEmpty() && Dates.parse(typed) instanceof Day.Refused refused
                ? Problems.NONE.with("ngay", refused.finding())
                : Problems.NONE;
    }
}
