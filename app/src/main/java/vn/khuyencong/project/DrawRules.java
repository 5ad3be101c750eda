package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.khuyencong.budget.ProjectMoney;
import vn.khuyencong.budget.YearMoney;
import vn.khuyencong.shared.Dong;

/** Which budget years a sum is taken from, where a file has money of several. */
final class DrawRules {

    private DrawRules() {}

    /** So much of one year's money. */
    record Part(int year, Dong amount) {}

    /**
     * The sum year by year in the order given, each as far as it reaches.
     *
     * @param holds what of a year's money may be used
     */
    static List<Part> parts(List<YearMoney> years, Function<ProjectMoney, Dong> holds, Dong amount) {
        var parts = new ArrayList<Part>();
        var rest = amount;
        for (var year : years) {
            var part = rest.min(holds.apply(year.money()));
            if (!part.isZero()) {
                parts.add(new Part(year.year(), part));
                rest = rest.minus(part);
            }
        }
        return parts;
    }

    /** What several years hold together. */
    static Dong sum(List<YearMoney> years, Function<ProjectMoney, Dong> holds) {
        return years.stream().map(year -> holds.apply(year.money())).reduce(Dong.ZERO, Dong::plus);
    }
}
