package vn.khuyencong.plan.ranking;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Source;
import vn.khuyencong.norm.PriorityRank.Kind;
import vn.khuyencong.shared.Dong;

/**
 * An appraised đề án that may be put into a year's plan, as the order of priority sees it.
 *
 * @param experience how many đề án its implementing unit has settled
 * @param apartPlace the place given to it in the list that stands apart; empty where nobody has given one
 * @param amount     the support its appraisal proposed
 * @param source     the one it draws on
 */
public record Candidate(
        UUID project,
        String code,
        boolean flagship,
        List<Held> grounds,
        int experience,
        @Nullable Integer apartPlace,
        Dong amount,
        Source source) {

    /** It has no ground of that kind. */
    public static final int NONE = Integer.MAX_VALUE;

    public Candidate {
        grounds = List.copyOf(grounds);
    }

    /** Cleaner production stands in a list of its own. */
    public boolean isApart() {
        return grounds.stream().anyMatch(held -> held.ground().kind() == Kind.APART);
    }

    /** The best rank it has among grounds of a kind, 1 the best; {@link #NONE} where it has none. */
    public int best(Kind kind) {
        int best = NONE;
        for (var held : grounds) {
            if (held.ground().kind() == kind)
                best = Math.min(best, held.ground().rank());
        }
        return best;
    }

    /** What it has of a kind. */
    public Stream<Held> held(Kind kind) {
        return grounds.stream().filter(held -> held.ground().kind() == kind);
    }
}
