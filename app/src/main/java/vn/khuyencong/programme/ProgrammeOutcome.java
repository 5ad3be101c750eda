package vn.khuyencong.programme;

import java.util.List;
import vn.khuyencong.shared.Finding;

/** What came of a move of a programme. */
public sealed interface ProgrammeOutcome {

    /** It is done; the edition as it now stands. */
    record Done(Edition edition) implements ProgrammeOutcome {}

    /** Nothing was stored. */
    record Refused(List<Finding> findings) implements ProgrammeOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** The edition after it, where nothing can stand against it any more. @throws IllegalStateException if it was refused */
    default Edition orFail() {
        return switch (this) {
            case Done(var edition) -> edition;
            case Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
