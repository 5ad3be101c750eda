package vn.khuyencong.plan.optimum;

import java.util.Map;
import java.util.UUID;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Dong;

/**
 * A candidate of a year's plan, with everything an objective may look at.
 *
 * @param source      whose money it asks for
 * @param amount      the support its appraisal proposed
 * @param ahead       how many đề án stand before it in the legal order
 * @param counterpart what its estimate takes from elsewhere
 * @param workers     people at work in the establishment; 0 where nobody has said
 * @param activity    code of the activity
 * @param area        its place; empty where it has none yet
 * @param byLaw       whether the legal order alone chooses it
 */
public record Entry(
        UUID project,
        Source source,
        Dong amount,
        int ahead,
        Dong counterpart,
        int workers,
        String activity,
        String area,
        boolean flagship,
        boolean byLaw) {

    /** @param all how many candidates there are */
    long value(Objective objective, int all) {
        return switch (objective) {
            case RANK -> all - ahead;
            case FILES -> 1;
            case SUPPORT -> amount.value();
            case COUNTERPART -> counterpart.value();
            case WORKERS -> workers;
        };
    }

    Offer offer(Objective objective, int all) {
        return new Offer(project, Map.of(source.name(), amount), value(objective, all), activity, area, flagship);
    }
}
