package vn.khuyencong.legal;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** What became of an entry in the register. */
public sealed interface LawOutcome {

    /** It stands in the register under this id. */
    record Done(UUID id) implements LawOutcome {}

    /** It is not entered, and why. */
    record Refused(List<Finding> findings) implements LawOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
