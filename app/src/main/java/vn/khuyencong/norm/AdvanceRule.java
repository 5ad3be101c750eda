package vn.khuyencong.norm;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;

/**
 * Tạm ứng lần một: how much of the support may be advanced.
 *
 * @param progressOver a confirmed report must show MORE than this share of the whole investment done; empty: no report
 */
public record AdvanceRule(BasisPoints ratio, @Nullable BasisPoints progressOver, Citation basis) {}
