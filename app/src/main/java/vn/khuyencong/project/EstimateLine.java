package vn.khuyencong.project;

import vn.khuyencong.shared.Dong;

/**
 * One line of the estimate (dự toán).
 *
 * @param supported whether the line counts in the cost that the support is a share of
 * @param support   khuyến công money asked for
 */
public record EstimateLine(
        int position, String description, boolean supported, Dong total, Dong support, Dong counterpart, Dong other) {

    public boolean addsUp() {
        return total.equals(support.plus(counterpart).plus(other));
    }
}
