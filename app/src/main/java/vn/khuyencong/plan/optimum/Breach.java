package vn.khuyencong.plan.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyencong.shared.Dong;

/** What a choice breaks. Whatever a solver answers is counted again here before anybody sees it. */
public sealed interface Breach {

    /** A source gives more than it has. */
    record OverBudget(String source, Dong over) implements Breach {}

    /** A group of activities takes more than it may. */
    record OverShare(String group, Dong over) implements Breach {}

    /** The choice is not worth what was claimed for it. */
    record WrongWorth(long claimed, long counted) implements Breach {}

    /** Everything that a choice breaks; nothing for a sound one. */
    static List<Breach> of(Question question, List<Offer> chosen, long claimed) {
        var breaches = new ArrayList<Breach>();
        var sources = new TreeSet<String>();
        chosen.forEach(offer -> sources.addAll(offer.asked().keySet()));
        for (var source : sources) {
            long taken =
                    chosen.stream().mapToLong(offer -> asked(offer, source)).sum();
            long over =
                    taken - question.budget().getOrDefault(source, Dong.ZERO).value();
            if (over > 0) breaches.add(new OverBudget(source, new Dong(over)));
        }
        for (var most : new TreeMap<>(question.groupMost()).entrySet()) {
            long over = taken(chosen, most) - most.getValue().value();
            if (over > 0) breaches.add(new OverShare(most.getKey(), new Dong(over)));
        }
        long counted = question.worth(chosen);
        if (counted != claimed) breaches.add(new WrongWorth(claimed, counted));
        return breaches;
    }

    private static long taken(List<Offer> chosen, Map.Entry<String, Dong> most) {
        return chosen.stream()
                .filter(offer -> offer.group().equals(most.getKey()))
                .mapToLong(Offer::sum)
                .sum();
    }

    private static long asked(Offer offer, String source) {
        return offer.asked().getOrDefault(source, Dong.ZERO).value();
    }
}
