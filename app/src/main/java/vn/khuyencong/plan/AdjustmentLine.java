package vn.khuyencong.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Dong;

/**
 * One đề án of an adjustment.
 *
 * @param cause         of one taken out: why
 * @param source        whose money it is
 * @param before        what the plan gave it when the line was written; nothing for one put in
 * @param after         what it gives it then; nothing for one taken out
 * @param contentBefore what was to be done, where that changes; else empty
 * @param reservePlace  of one put in: which of the reserve list it was, 1 the first
 * @param inTurn        of one put in: whether its turn had come
 * @param reason        may be blank only for one whose turn had come
 */
public record AdjustmentLine(
        UUID project,
        String code,
        String title,
        String beneficiary,
        Kind kind,
        @Nullable Cause cause,
        Source source,
        Dong before,
        Dong after,
        String contentBefore,
        String contentAfter,
        @Nullable Integer reservePlace,
        boolean inTurn,
        String reason) {

    /** What becomes of it. Money comes back before it goes out: this is the order in which lines are carried out. */
    public enum Kind {
        /** Đưa ra. */
        OUT,
        /** Giảm kinh phí. */
        LESS,
        /** Đổi nội dung. */
        CONTENT,
        /** Tăng kinh phí. */
        MORE,
        /** Bổ sung. */
        IN
    }

    /** Why one is taken out. */
    public enum Cause {
        /** Đơn vị thực hiện rút. */
        WITHDRAWN,
        /** Cơ sở từ bỏ. */
        GIVEN_UP,
        /** Ngừng triển khai. */
        STOPPED
    }

    /** What it takes more of the year's money than before. */
    public Dong more() {
        return after.minusOrZero(before);
    }

    /** What it takes less. */
    public Dong less() {
        return before.minusOrZero(after);
    }
}
