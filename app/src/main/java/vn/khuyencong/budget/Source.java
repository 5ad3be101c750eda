package vn.khuyencong.budget;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.shared.Tier;

/** Nguồn kinh phí: whose money it is. Each source of a year and level has its own account; a đề án draws on one. */
public enum Source {
    /** Ngân sách trung ương. */
    CENTRAL,
    /** Ngân sách cấp tỉnh. */
    PROVINCIAL,
    /** Ngân sách cấp xã. */
    COMMUNE,
    /** Tài trợ của tổ chức, cá nhân. */
    GRANT,
    /** Nguồn hợp pháp khác. */
    OTHER;

    /** The one that pays where nobody has chosen another. */
    public static Source firstOf(Tier tier) {
        return switch (tier) {
            case NATIONAL -> CENTRAL;
            case LOCAL -> PROVINCIAL;
        };
    }

    /** Those of a level, the first first. */
    public static List<Source> of(Tier tier) {
        return Arrays.stream(values()).filter(source -> source.isOf(tier)).toList();
    }

    /** Whether money of this level may come from it. */
    public boolean isOf(Tier tier) {
        return switch (this) {
            case CENTRAL -> tier == Tier.NATIONAL;
            case PROVINCIAL, COMMUNE -> tier == Tier.LOCAL;
            case GRANT, OTHER -> true;
        };
    }
}
