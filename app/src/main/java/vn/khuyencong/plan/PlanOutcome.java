package vn.khuyencong.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/** What came of a move of a plan. */
public sealed interface PlanOutcome {

    /** It is done; the plan as it now stands. */
    record Done(Plan plan) implements PlanOutcome {}

    /**
     * Nothing was stored.
     *
     * @param findings   against the plan as a whole
     * @param ofProjects against single đề án of it
     */
    record Refused(List<Finding> findings, Map<UUID, List<Finding>> ofProjects) implements PlanOutcome {

        public Refused {
            findings = List.copyOf(findings);
            ofProjects = Map.copyOf(ofProjects);
        }

        public Refused(List<Finding> findings) {
            this(findings, Map.of());
        }
    }

    /** The plan after it, where nothing can stand against it any more. @throws IllegalStateException if it was refused */
    default Plan orFail() {
        return switch (this) {
            case Done(var plan) -> plan;
            case Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
