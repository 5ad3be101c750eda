package vn.khuyencong.budget.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Fund;
import vn.khuyencong.budget.Source;
import vn.khuyencong.norm.Share;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/** The page of a year's cost of management: each source, its shares, what is used and left. */
public record ManagementPage(int year, List<Row> rows, boolean may, ManagementForm form, Problems problems) {

    /** A source of the year with its shares; a share is empty where nobody has entered one. */
    public record Row(
            Fund fund,
            @Nullable Share agency,
            @Nullable Share implementer,
            @Nullable Share difficult) {

        /** Whether it is the first source of its level: the shares are the level's, and said once. */
        public boolean isFirst() {
            return fund.source() == Source.firstOf(fund.tier());
        }

        /** The most the agency may spend. */
        public Dong most() {
            return agency == null ? Dong.ZERO : fund.allotted().share(agency.ratio());
        }

        /** What the agency may still spend. */
        public Dong left() {
            return most().minusOrZero(fund.agency());
        }
    }

    public List<Option> way(Ui ui) {
        return List.of(new Option("/kinh-phi?nam=" + year, ui.t("budget.title", Integer.toString(year))));
    }

    public List<Option> tiers(Ui ui) {
        return Arrays.stream(Tier.values())
                .map(tier -> new Option(tier.name(), ui.t("budget.tier." + tier)))
                .toList();
    }
}
