package vn.khuyencong.budget.cycle;

import org.jspecify.annotations.Nullable;

/** The steps of a budget year, in their order (NĐ 45 art. 14). What is not written here is no step. */
public enum CycleStep {
    /** Văn bản hướng dẫn lập dự toán. */
    GUIDANCE,
    /** Dự toán của từng đơn vị. */
    ESTIMATE,
    /** Tổng hợp dự toán. */
    CONSOLIDATION,
    /** Ý kiến của cơ quan tài chính. */
    OPINION,
    /** Phân bổ, giao dự toán. */
    ALLOCATION,
    /** Điều chỉnh trong năm. */
    ADJUSTMENT,
    /** Báo cáo quyết toán năm. */
    SETTLEMENT;

    /** What must be there first; empty for the first. */
    public @Nullable CycleStep before() {
        return switch (this) {
            case GUIDANCE -> null;
            case ESTIMATE -> GUIDANCE;
            case CONSOLIDATION -> ESTIMATE;
            case OPINION -> CONSOLIDATION;
            case ALLOCATION -> OPINION;
            case ADJUSTMENT, SETTLEMENT -> ALLOCATION;
        };
    }

    /** Whether a year may have several: an estimate of each unit, one adjustment after another. */
    public boolean isSeveral() {
        return this == ESTIMATE || this == ADJUSTMENT;
    }

    /** Whether its paper says an amount. */
    public boolean hasAmount() {
        return switch (this) {
            case ESTIMATE, CONSOLIDATION, ALLOCATION, ADJUSTMENT -> true;
            case GUIDANCE, OPINION, SETTLEMENT -> false;
        };
    }

    /** The role of the process that makes it, as the norms name its office. */
    String role() {
        return "BUDGET_" + name();
    }
}
