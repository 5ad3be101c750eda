package vn.khuyencong.programme.web;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.programme.EditionStage;
import vn.khuyencong.programme.ProgrammeList.Filter;
import vn.khuyencong.programme.ProgrammeList.Row;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Ui;

/** The list of programmes. */
public record ProgrammeListPage(Filter filter, List<Row> rows, boolean mayCreate) {

    public Dong total() {
        return rows.stream().map(Row::money).reduce(Dong.ZERO, Dong::plus);
    }

    public int indicators() {
        return rows.stream().mapToInt(Row::indicators).sum();
    }

    public boolean narrows() {
        return filter.year() != null || filter.tier() != null || filter.stage() != null;
    }

    public String yearShown() {
        return filter.year() == null ? "" : filter.year().toString();
    }

    public String tierShown() {
        return filter.tier() == null ? "" : filter.tier().name();
    }

    public String stageShown() {
        return filter.stage() == null ? "" : filter.stage().name();
    }

    /** The filter as it stands in an address. */
    public String query() {
        return "nam=" + yearShown() + "&cap=" + tierShown() + "&trang-thai=" + stageShown();
    }

    public List<Option> tiers(Ui ui) {
        return Arrays.stream(Tier.values())
                .map(one -> new Option(one.name(), ui.t("programme.tier." + one)))
                .toList();
    }

    public List<Option> stages(Ui ui) {
        return Arrays.stream(EditionStage.values())
                .map(one -> new Option(one.name(), ui.t("programme.stage." + one)))
                .toList();
    }
}
