package vn.khuyencong.sample;

import java.util.List;

/**
 * An adjustment of a plan that was approved: some đề án get less.
 *
 * @param plan  key of the plan round
 * @param lines what becomes of each
 */
record AdjustedPlan(
        String plan,
        String reason,
        String begun,
        String submitted,
        String number,
        String approved,
        String decision,
        List<Less> lines) {

    /**
     * A đề án that gets less.
     *
     * @param file   words of its title
     * @param amount what it gets then
     */
    record Less(String file, long amount, String because) {}
}
