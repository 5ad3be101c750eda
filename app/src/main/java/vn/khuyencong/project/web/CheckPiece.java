package vn.khuyencong.project.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.EstimatePricing;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.Support;
import vn.khuyencong.project.WriteParts;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/**
 * What the form says to her while she types: sums, the ceiling and the norms of the items with their articles,
 * what cannot be read.
 */
public record CheckPiece(
        Estimate estimate,
        @Nullable Support support,
        @Nullable EstimatePricing pricing,
        List<Finding> against,
        Problems problems,
        Kept kept) {

    /**
     * What became of the draft.
     *
     * @param at      when it was kept; empty while nothing was typed
     * @param refused the parts of which what was typed was kept apart
     * @param moved   whether the file has moved on, so that nothing is kept any more
     */
    public record Kept(@Nullable Instant at, List<WriteParts.Refused> refused, boolean moved) {}

    /** The piece the form renews. */
    public static final String ID = "kiem-tra";

    public Map<Integer, String> names() {
        return estimate.names();
    }

    /** Lines whose parts, or whose quantity and price, do not come to their total. */
    public List<Finding> uneven() {
        return estimate.contradictions();
    }
}
