package vn.khuyencong.norm;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;

/**
 * Tạm ứng lần một: how much of the support may be advanced.
 *
 * @param afterAcceptance whether it is paid only with the acceptance minutes, so that nothing is advanced while the work goes on
 * @param progressOver a confirmed report must show MORE than this share of the whole investment done; empty: no report
 */
public record AdvanceRule(
        BasisPoints ratio,
        boolean afterAcceptance,
        @Nullable BasisPoints progressOver,
        Citation basis) {}
