package vn.khuyencong.plan;

import java.util.UUID;
import vn.khuyencong.plan.ranking.Candidate;

/**
 * A candidate with what the page says of its file.
 *
 * @param beneficiary empty for a group file
 * @param inPlan      whether it stands in the plan now
 */
public record RankedFile(Candidate candidate, String title, String beneficiary, String place, boolean inPlan) {

    public UUID project() {
        return candidate.project();
    }
}
