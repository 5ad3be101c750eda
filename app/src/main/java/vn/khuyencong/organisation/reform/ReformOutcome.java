package vn.khuyencong.organisation.reform;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** What came of something done with a reform. */
public sealed interface ReformOutcome {

    record Done(UUID reform) implements ReformOutcome {}

    record Refused(List<Finding> findings) implements ReformOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** The reform. @throws IllegalStateException where it was refused */
    default UUID orFail() {
        return switch (this) {
            case Done(var reform) -> reform;
            case Refused(var findings) -> throw new IllegalStateException("Refused: " + findings);
        };
    }
}
