package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * A case as it came in from outside, each field read as far as it could be; what is empty was not given or not readable.
 *
 * @param hasApplicant whether anything was said of the applicant
 */
public record CaseDraft(
        @Nullable LocalDate date,
        @Nullable Tier tier,
        @Nullable String province,
        @Nullable String activity,
        @Nullable Dong eligibleCost,
        int quantity,
        boolean productionLine,
        List<PriorityGround> priority,
        Dong otherStateSupport,
        int timesThisYear,
        boolean hasApplicant,
        Applicant applicant) {

    public CaseDraft {
        priority = List.copyOf(priority);
    }
}
