package vn.khuyencong.plan.optimum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.shared.BasisPoints;

/**
 * What an officer asks the best choice to keep to.
 *
 * @param money        there is, and no choice takes more of any source
 * @param activityMost the most an activity may take of the money of all sources together; one not named is free
 * @param perArea      how many đề án each place gets at least, as far as it has any; 0 asks for nothing
 * @param flagships    how many đề án điểm at least; 0 asks for nothing
 */
public record Wish(
        Objective objective, Purse money, Map<String, BasisPoints> activityMost, int perArea, int flagships) {

    public Wish {
        activityMost = Map.copyOf(activityMost);
    }

    /** One thing that was asked for beside the money. */
    public sealed interface Limit {

        record ActivityMost(String activity, BasisPoints share) implements Limit {}

        record PerArea(int least) implements Limit {}

        record Flagships(int least) implements Limit {}
    }

    /** Everything asked for beside the money, in a steady order. */
    List<Limit> limits() {
        var limits = new ArrayList<Limit>();
        new TreeMap<>(activityMost).forEach((activity, share) -> limits.add(new Limit.ActivityMost(activity, share)));
        if (perArea > 0) limits.add(new Limit.PerArea(perArea));
        if (flagships > 0) limits.add(new Limit.Flagships(flagships));
        return limits;
    }

    /** The same wish without one thing. */
    Wish without(Limit limit) {
        return switch (limit) {
            case Limit.ActivityMost most -> {
                var others = new HashMap<>(activityMost);
                others.remove(most.activity());
                yield new Wish(objective, money, others, perArea, flagships);
            }
            case Limit.PerArea _ -> new Wish(objective, money, activityMost, 0, flagships);
            case Limit.Flagships _ -> new Wish(objective, money, activityMost, perArea, 0);
        };
    }
}
