package vn.khuyencong.plan.optimum;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.khuyencong.shared.Dong;

/**
 * Which offers are worth most together. Money is hard; what must at least be reached is soft: what is missing has a price.
 *
 * @param budget    money there is, by source; a source that is not named has none
 * @param groupMost what a group of activities may take at most, all sources together; a group not named is free
 * @param areaLeast how many đề án a place gets at least
 * @param flagships how many đề án điểm at least
 * @param price     what one missing đề án of a minimum costs, in the unit of the objective
 * @param gap       how far from the proven bound the search may end, as a part of one
 * @param limit     how long it may search
 */
public record Question(
        List<Offer> offers,
        Map<String, Dong> budget,
        Map<String, Dong> groupMost,
        Map<String, Integer> areaLeast,
        int flagships,
        long price,
        double gap,
        Duration limit) {

    public Question {
        offers = List.copyOf(offers);
        budget = Map.copyOf(budget);
        groupMost = Map.copyOf(groupMost);
        areaLeast = Map.copyOf(areaLeast);
    }

    /** How many đề án of a minimum a choice lacks. */
    static int missing(List<Offer> chosen, Predicate<Offer> counts, int least) {
        int reached = (int) chosen.stream().filter(counts).count();
        return Math.max(0, least - reached);
    }

    /** How many đề án a choice lacks, all minimums together. */
    public int missing(List<Offer> chosen) {
        int missing = missing(chosen, Offer::flagship, flagships);
        for (var least : areaLeast.entrySet()) {
            missing += missing(chosen, offer -> offer.area().equals(least.getKey()), least.getValue());
        }
        return missing;
    }

    /** What a choice is worth, less the price of what it lacks. */
    public long worth(List<Offer> chosen) {
        return chosen.stream().mapToLong(Offer::value).sum() - price * missing(chosen);
    }
}
