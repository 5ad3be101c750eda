package vn.khuyencong.legal;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** What came of a move in a review or in drafting. */
public sealed interface ReviewOutcome {

    /** It is done; the id of the round, the finding or the task that was moved or made. */
    record Done(UUID id) implements ReviewOutcome {}

    /** Nothing was stored, and why. */
    record Refused(List<Finding> findings) implements ReviewOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** What was moved, where nothing can stand against it any more. @throws IllegalStateException if it was refused */
    default UUID orFail() {
        return switch (this) {
            case Done(var id) -> id;
            case Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
