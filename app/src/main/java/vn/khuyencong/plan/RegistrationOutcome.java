package vn.khuyencong.plan;

import java.util.List;
import vn.khuyencong.shared.Finding;

/** What came of a move of a registration round. */
public sealed interface RegistrationOutcome {

    /** It is kept. */
    record Done(Registration registration) implements RegistrationOutcome {}

    /** Nothing was stored, and why. */
    record Refused(List<Finding> findings) implements RegistrationOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
