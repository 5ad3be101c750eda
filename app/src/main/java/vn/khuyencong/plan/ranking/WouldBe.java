package vn.khuyencong.plan.ranking;

import java.util.List;
import vn.khuyencong.norm.PriorityRank;

/**
 * What would bring a đề án forward.
 *
 * @param rank  the rank it would have at the criterion
 * @param anyOf any one of these grounds is enough
 * @param place where it would then stand, were nothing else changed
 */
public record WouldBe(Criterion criterion, int rank, List<PriorityRank> anyOf, int place) {

    public WouldBe {
        anyOf = List.copyOf(anyOf);
    }
}
