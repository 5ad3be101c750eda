package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.List;

/** What a reform would cost, norm by norm. */
record Totals(List<Total> norms) {

    /**
     * Of one norm.
     *
     * @param before  sum in đồng as the law stands
     * @param after   sum in đồng under the reform
     * @param changed cases whose amount would change
     */
    record Total(long before, long after, long changed) {

        static final Total NONE = new Total(0, 0, 0);

        Total plus(Total other) {
            return new Total(before + other.before, after + other.after, changed + other.changed);
        }
    }

    Totals plus(Totals other) {
        var sum = new ArrayList<Total>(norms.size());
        for (int i = 0; i < norms.size(); i++) sum.add(norms.get(i).plus(other.norms.get(i)));
        return new Totals(sum);
    }
}
