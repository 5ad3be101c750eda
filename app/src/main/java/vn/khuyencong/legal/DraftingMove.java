package vn.khuyencong.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One move of a drafting task, as its history shows it.
 *
 * @param dueOn last day set with it, where one was
 */
public record DraftingMove(
        DraftingStep step,
        DraftingStage from,
        DraftingStage to,
        Instant at,
        String who,
        String note,
        String paper,
        @Nullable LocalDate paperDate,
        @Nullable LocalDate dueOn) {}
