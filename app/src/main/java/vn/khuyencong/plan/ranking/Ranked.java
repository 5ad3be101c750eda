package vn.khuyencong.plan.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;

/**
 * A đề án in its place.
 *
 * @param place 1 is the best; those that are equal in everything share one, and the next place is left out
 * @param tied  whether it shares its place
 * @param why   what was looked at, the weightiest first; empty in the list that stands apart
 */
public record Ranked(Candidate candidate, int place, boolean tied, List<Reason> why) {

    public Ranked {
        why = List.copyOf(why);
    }

    /**
     * What was found at one criterion.
     *
     * @param value rank for grounds, 1 or 0 for a flagship, settled đề án for experience; empty where it has no ground
     * @param by    the grounds it has, with what each rests on
     * @param basis the article that puts the criterion there
     */
    public record Reason(
            Criterion criterion,
            @Nullable Integer value,
            List<Held> by,
            @Nullable Citation basis) {

        public Reason {
            by = List.copyOf(by);
        }
    }
}
