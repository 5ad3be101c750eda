package vn.khuyencong.legal.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.DraftingStage;
import vn.khuyencong.legal.DraftingTask;
import vn.khuyencong.web.Dates;

/**
 * What was typed in the form of a step.
 *
 * @param version the task as the sender saw it
 * @param bodies  whom to ask, one a line
 */
public record DraftingForm(
        @Nullable Integer version,
        @Nullable String number,
        @Nullable String date,
        @Nullable String stepDueOn,
        @Nullable String note,
        @Nullable String bodies,
        @Nullable UUID opinion,
        @Nullable String answer,
        @Nullable String effectiveFrom,
        @Nullable DraftingStage to,
        @Nullable UUID lead,
        @Nullable String dueOn) {

    /** Nothing typed yet: papers are of today unless somebody says otherwise. */
    static DraftingForm of(DraftingTask task, LocalDate today) {
        return new DraftingForm(
                task.version(),
                null,
                Dates.format(today),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                task.lead(),
                Dates.format(task.dueOn()));
    }

    int seenVersion() {
        return requireNonNullElse(version, -1);
    }

    DraftingTask.Paper paper(ReviewTyped typed) {
        return new DraftingTask.Paper(
                ReviewTyped.text(note),
                ReviewTyped.text(number),
                typed.day("date", date),
                typed.optionalDay("stepDueOn", stepDueOn));
    }

    /** Words alone, where no paper goes with the step. */
    DraftingTask.Paper words(ReviewTyped typed) {
        return new DraftingTask.Paper(
                ReviewTyped.text(note),
                ReviewTyped.text(number),
                typed.optionalDay("date", date),
                typed.optionalDay("stepDueOn", stepDueOn));
    }

    List<String> asked() {
        return ReviewTyped.text(bodies)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
