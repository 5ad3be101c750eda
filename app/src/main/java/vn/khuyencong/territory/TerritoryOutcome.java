package vn.khuyencong.territory;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** What became of an entry of a fact or of a reform. */
public sealed interface TerritoryOutcome {

    /** It stands under this id. */
    record Done(UUID id) implements TerritoryOutcome {}

    /** It is not entered, and why. */
    record Refused(List<Finding> findings) implements TerritoryOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
