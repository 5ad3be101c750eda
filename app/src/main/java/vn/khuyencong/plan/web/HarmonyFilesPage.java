package vn.khuyencong.plan.web;

import java.util.List;
import java.util.Map;
import vn.khuyencong.plan.harmony.HarmonyReader;
import vn.khuyencong.plan.harmony.MoneyKind;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Ui;

/**
 * The files that make up one number of the harmony of sources.
 *
 * @param total of all of them, not of the page
 */
public record HarmonyFilesPage(
        HarmonyQuery query,
        List<HarmonyReader.File> files,
        Dong total,
        Paging paging,
        Map<String, HarmonyPage.Named> activities) {

    public MoneyKind kind() {
        return query.kind();
    }

    public String years() {
        var filter = query.filter();
        return filter.from() == filter.to() ? Integer.toString(filter.from()) : filter.from() + "–" + filter.to();
    }

    public String back() {
        return HarmonyPage.ADDRESS + "?" + query.text();
    }

    public String activity(Ui ui, String code) {
        var named = activities.get(code);
        return named == null ? code : ui.pick(named.vi(), named.en());
    }
}
