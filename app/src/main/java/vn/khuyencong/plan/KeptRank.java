package vn.khuyencong.plan;

import java.util.UUID;
import vn.khuyencong.shared.Dong;

/**
 * A đề án in the order as it was last taken into the plan: what the law said then, and what was chosen.
 *
 * @param apart       it stood in the list of cleaner production
 * @param chosenByLaw whether the order alone would have chosen it
 */
public record KeptRank(UUID project, boolean apart, int place, boolean chosen, boolean chosenByLaw, Dong amount) {}
