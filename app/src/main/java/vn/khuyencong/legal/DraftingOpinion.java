package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One body asked about a draft, and what it answered (ý kiến góp ý).
 *
 * @param dueOn last day for the answer, inclusive
 */
public record DraftingOpinion(
        UUID id,
        String body,
        LocalDate askedOn,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        String answer,
        String paper) {

    public boolean isOpen() {
        return answeredOn == null;
    }

    public boolean overdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }
}
