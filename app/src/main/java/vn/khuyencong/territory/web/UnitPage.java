package vn.khuyencong.territory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.territory.BoundaryMap;
import vn.khuyencong.territory.KeepFacts;
import vn.khuyencong.territory.PlaceFacts;
import vn.khuyencong.territory.Successor;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.UnitFact;
import vn.khuyencong.territory.UnitHistory;
import vn.khuyencong.web.Problems;

/**
 * One unit.
 *
 * @param typed    the day asked for, as typed; empty: today, or the unit's last day where it has ended
 * @param day      the day it is shown on
 * @param place    what it lies in, and what is known of it on the day
 * @param now      what it is today
 * @param facts    everything ever entered for it
 * @param waiting  facts of what it came from, for which nobody has said whether they hold here
 * @param mayKeep  whether the reader enters facts
 * @param mayReform whether the reader enters reforms
 */
public record UnitPage(
        String typed,
        Problems problems,
        LocalDate day,
        PlaceFacts place,
        Successor now,
        List<UnitHistory.Change> cameFrom,
        List<UnitHistory.Change> became,
        List<UnitFact> facts,
        List<KeepFacts.Waiting> waiting,
        BoundaryMap map,
        boolean mayKeep,
        boolean mayReform) {

    public Unit unit() {
        return place.unit();
    }

    public boolean inForce() {
        return unit().inForce().contains(day);
    }

    /** Facts that stand and hold on the day. */
    public List<UnitFact> holding() {
        return facts.stream()
                .filter(UnitFact::stands)
                .filter(fact -> fact.inForce().contains(day))
                .toList();
    }

    /** What was entered and does not hold on the day, or no longer stands. */
    public List<UnitFact> others() {
        Set<UUID> holding = holding().stream().map(UnitFact::id).collect(Collectors.toSet());
        return facts.stream().filter(fact -> !holding.contains(fact.id())).toList();
    }

    /** {@code d} of its boundary; empty where there is none. */
    public @Nullable String path() {
        return map.paths().get(unit().id());
    }
}
