package vn.khuyencong.project;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/**
 * Which lines need evidence of their price, and how much of it, as the norms of a day have it.
 *
 * @param activities   the activities whose lines need it
 * @param from         the smallest total of a line that needs it
 * @param quotations   how many suppliers must have quoted
 * @param days         for how many days after its date a quotation counts, its own day left out
 * @param step         before which step it is asked
 * @param lackingStops whether a line without enough of it stops the step; else it is only said
 * @param overStops    whether a line dearer than its evidence stops the step; else it is only said
 */
public record PriceRule(
        Set<String> activities,
        Dong from,
        int quotations,
        int days,
        Step step,
        boolean lackingStops,
        boolean overStops,
        @Nullable Citation basis) {

    public PriceRule {
        activities = Set.copyOf(activities);
    }
}
