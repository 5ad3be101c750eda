package vn.khuyencong.report.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the chain of seals over the trail stands.
 *
 * @param number     of the last seal
 * @param waiting    changes that are not sealed yet
 * @param verifiedAt when the whole chain was last reckoned anew
 * @param broken     what was wrong then; none where all was whole
 * @param brokenAt   which change, or which seal
 */
public record ChainState(
        @Nullable Long number,
        @Nullable Instant sealedAt,
        long waiting,
        @Nullable Instant verifiedAt,
        @Nullable String broken,
        @Nullable Long brokenAt) {

    private static final int FEW = 1_000;

    /** Some always wait for a second or so; many mean that nobody seals. */
    public boolean behind() {
        return waiting > FEW;
    }
}
