package vn.khuyencong.project.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.Support;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/**
 * What the form says to her while she types: sums, the ceiling with its article, what cannot be read.
 *
 * @param savedAt when the draft was kept; empty while nothing was typed
 * @param stale   whether somebody else has typed or decided, so that nothing is kept any more
 */
public record CheckPiece(
        Estimate estimate,
        @Nullable Support support,
        Problems problems,
        @Nullable Instant savedAt,
        boolean stale) {

    /** The piece the form renews. */
    public static final String ID = "kiem-tra";

    /** Lines whose parts do not come to their total. */
    public List<Finding> uneven() {
        return estimate.lines().stream()
                .filter(line -> !line.addsUp())
                .map(line -> Finding.of(
                        "project.line-does-not-add-up",
                        null,
                        line.position(),
                        line.total(),
                        line.support().plus(line.counterpart()).plus(line.other())))
                .toList();
    }
}
