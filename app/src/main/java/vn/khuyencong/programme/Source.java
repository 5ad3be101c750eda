package vn.khuyencong.programme;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Tier;

/** Where the money of a programme comes from. */
public enum Source {
    /** Kinh phí khuyến công quốc gia. */
    NATIONAL,
    /** Kinh phí khuyến công địa phương. */
    LOCAL,
    /** Vốn đối ứng của đơn vị thụ hưởng. */
    COUNTERPART,
    /** Nguồn khác. */
    OTHER;

    /** The money of đề án it is; empty where it is no industrial-promotion money. */
    public @Nullable Tier tier() {
        return switch (this) {
            case NATIONAL -> Tier.NATIONAL;
            case LOCAL -> Tier.LOCAL;
            case COUNTERPART, OTHER -> null;
        };
    }
}
