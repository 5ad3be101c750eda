package vn.khuyencong.project;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/**
 * The terms of an advance (tạm ứng) as they stand.
 *
 * @param ratio         largest share of the contract that may be advanced
 * @param progressOver  the confirmed report must show more than this share done; empty where none is asked
 * @param confirmed     the latest confirmed progress report
 * @param advanced      what was advanced already
 */
public record AdvanceTerms(
        BasisPoints ratio,
        @Nullable BasisPoints progressOver,
        Citation basis,
        Dong contracted,
        Dong advanced,
        @Nullable Progress confirmed) {

    /** What may still be advanced, once the progress allows it. */
    public Dong left() {
        return contracted.share(ratio).minusOrZero(advanced);
    }
}
