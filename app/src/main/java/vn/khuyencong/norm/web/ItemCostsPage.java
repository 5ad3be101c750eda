package vn.khuyencong.norm.web;

import java.util.List;
import vn.khuyencong.norm.Activity;
import vn.khuyencong.norm.EstimatePricing.ItemNorm;
import vn.khuyencong.norm.cost.CostAnalysis.Query;
import vn.khuyencong.norm.cost.ItemCosts;
import vn.khuyencong.web.BarPart;
import vn.khuyencong.web.Ui;

/** The past costs of one item, row by row, and the norm it has today. */
public record ItemCostsPage(Query query, Activity activity, ItemCosts costs, ItemNorm norm, boolean may) {

    public String back() {
        return CostsPage.PATH + "?" + CostQuery.text(query);
    }

    public String draft() {
        return CostsPage.PATH + "/" + costs.item().code() + "/soan?" + CostQuery.text(query);
    }

    public String shown(long value) {
        return costs.figure().shown(value);
    }

    public List<BarPart> quarters(Ui ui) {
        return CostsPage.quarters(ui, costs);
    }
}
