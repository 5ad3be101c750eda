package vn.khuyencong.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Tier;

/** A part of the đề án that make a figure: what is empty cuts nothing away. */
public record Cut(
        @Nullable Integer year,
        @Nullable String activity,
        @Nullable UUID place,
        @Nullable Tier tier) {

    /** All of them. */
    public static final Cut ALL = new Cut(null, null, null, null);

    boolean holds(Tally tally) {
        return (year == null || year == tally.year())
                && (activity == null || activity.equals(tally.activity()))
                && (tier == null || tier == tally.tier());
    }
}
