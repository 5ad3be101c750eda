package vn.khuyencong.legal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of a round's documents is narrowed to.
 *
 * @param overdue only what has not been answered
 */
public record ReviewFilter(
        String words,
        @Nullable UUID reviewer,
        @Nullable ReviewFindingStage stage,
        @Nullable ReviewConclusion conclusion,
        boolean overdue,
        Sort sort) {

    public static final ReviewFilter NONE = new ReviewFilter("", null, null, null, false, Sort.NUMBER);

    /** In which order. */
    public enum Sort {
        NUMBER,
        REVIEWER,
        STAGE,
        ANSWERED
    }
}
