package vn.khuyencong.norm.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyencong.norm.cost.CostAnalysis.Query;
import vn.khuyencong.norm.cost.ItemCosts;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * The form that drafts a norm of an item from its past costs.
 *
 * @param provisions what the norm may rest on: the province's own provisions
 */
public record DraftNormPage(
        Query query, ItemCosts costs, Map<String, String> typed, List<Option> provisions, Problems problems) {

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    Set<String> provisionIds() {
        return provisions.stream().map(Option::value).collect(Collectors.toUnmodifiableSet());
    }

    public String address() {
        return CostsPage.PATH + "/" + costs.item().code() + "/soan";
    }

    public String back() {
        return CostsPage.PATH + "/" + costs.item().code() + "?" + CostQuery.text(query);
    }

    public String norm() {
        return costs.figure().norm(costs.item());
    }
}
