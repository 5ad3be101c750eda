package vn.khuyencong.norm.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Activity;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.PriceEstimate;
import vn.khuyencong.norm.cost.CostAnalysis;
import vn.khuyencong.norm.cost.CostAnalysis.Query;
import vn.khuyencong.norm.cost.ImportedPrices;
import vn.khuyencong.shared.Tier;

/** Reads the pages of past costs. Officials of the province only: prices belong to files. */
@Component
@Transactional(readOnly = true)
class CostReader {

    private final CostAnalysis analysis;
    private final ImportedPrices imported;
    private final Norms norms;
    private final PriceEstimate prices;
    private final CostAccess access;

    CostReader(CostAnalysis analysis, ImportedPrices imported, Norms norms, PriceEstimate prices, CostAccess access) {
        this.analysis = analysis;
        this.imported = imported;
        this.norms = norms;
        this.prices = prices;
        this.access = access;
    }

    Query query(CostQuery.Typed typed) {
        var province = access.province();
        var codes = activities(province).stream().map(Activity::code).toList();
        return CostQuery.read(typed, province, codes, access.today().getYear());
    }

    CostsPage page(CostQuery.Typed typed, CostsPage.NewItem newItem) {
        var query = query(typed);
        return new CostsPage(
                query,
                activities(query.province()),
                analysis.of(query),
                analysis.outlierRule(query.province()),
                imported.imports(),
                access.researches(),
                newItem);
    }

    /** The item decides which activity is studied. */
    ItemCostsPage item(String code, CostQuery.Typed typed) {
        var item = analysis.item(code);
        var query = query(new CostQuery.Typed(item.activity(), typed.from(), typed.until(), typed.figure()));
        var today = access.today();
        return new ItemCostsPage(
                query,
                norms.activity(item.activity()),
                analysis.of(query, code),
                prices.norm(item, new PriceEstimate.Case(Tier.LOCAL, query.province(), today, null)),
                access.researches());
    }

    /** Every activity may get items; those that have some come first. */
    private List<Activity> activities(String province) {
        var with = norms.items(province).stream().map(item -> item.activity()).toList();
        return norms.activities().stream()
                .sorted((one, other) -> Boolean.compare(with.contains(other.code()), with.contains(one.code())))
                .toList();
    }
}
