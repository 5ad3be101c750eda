package vn.khuyencong.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.ranking.Candidate;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;

/**
 * A candidate with what the page says of its file.
 *
 * @param beneficiary empty for a group file
 * @param inPlan      whether it stands in the plan now
 */
public record RankedFile(
        Candidate candidate, String title, String beneficiary, String place, boolean inPlan, Work work) {

    /**
     * What the order does not look at, and a best choice may.
     *
     * @param activity    its code
     * @param unit        where it is; empty: nowhere yet
     * @param counterpart what its estimate takes from elsewhere
     * @param workers     people at work in the establishment; 0 where nobody has said
     */
    public record Work(
            String activity, Named name, @Nullable UUID unit, Dong counterpart, int workers) {}

    public UUID project() {
        return candidate.project();
    }
}
