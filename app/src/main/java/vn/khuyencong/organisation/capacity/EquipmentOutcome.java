package vn.khuyencong.organisation.capacity;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** What came of a move of equipment. */
public sealed interface EquipmentOutcome {

    record Done(UUID id) implements EquipmentOutcome {}

    /** Nothing was stored. */
    record Refused(List<Finding> findings) implements EquipmentOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
