package vn.khuyencong.programme;

import java.util.List;
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

    /** Those of the part. */
    public List<Result> of(List<Result> results) {
        return results.stream().filter(this::holds).toList();
    }

    private boolean holds(Result result) {
        return (year == null || year == result.year())
                && (activity == null || activity.equals(result.activity()))
                && (place == null || place.equals(result.place()))
                && (tier == null || tier == result.tier());
    }
}
