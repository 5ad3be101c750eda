package vn.khuyencong.plan.web;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.RankPlan;
import vn.khuyencong.plan.RankedFile;
import vn.khuyencong.plan.ranking.Choice;
import vn.khuyencong.plan.ranking.Choice.Line;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;

/**
 * The order of priority of a plan, in two parts.
 *
 * @param paging    which part of the reserve list is shown
 * @param overtaken somebody else moved the plan since the page was read
 */
public record RankingPage(RankPlan.Look look, Paging paging, Problems problems, boolean overtaken) {

    public Plan plan() {
        return look.plan();
    }

    public Choice choice() {
        return look.now().choice();
    }

    /** Whether more than one source pays, so that each is shown by itself. */
    public boolean bySource() {
        return choice().parts().size() > 1;
    }

    public RankedFile file(Line line) {
        return look.now().file(line.project());
    }

    /** The part of the reserve list that is shown. */
    public List<Line> reserve() {
        return choice().reserve().stream()
                .skip(paging.offset())
                .limit(paging.size())
                .toList();
    }

    public List<Tier> tiers() {
        return Arrays.asList(Tier.values());
    }

    public String address() {
        return "/ke-hoach/" + plan().id() + "/xep-hang";
    }

    public String address(Line line) {
        return address() + "/" + line.project() + "?nguon=" + look.tier();
    }

    /** Whether it is the order of the plan's own source, and not one to compare with. */
    public boolean isOwn() {
        return look.tier() == plan().tier();
    }
}
