package vn.khuyencong.organisation;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** What came of entering something in the register of bodies. */
public sealed interface KeptOutcome {

    /** It stands there now; the id of what was entered. */
    record Done(UUID id) implements KeptOutcome {}

    /** Nothing was stored. */
    record Refused(List<Finding> findings) implements KeptOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }

        static Refused of(Finding finding) {
            return new Refused(List.of(finding));
        }
    }
}
