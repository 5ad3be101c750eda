package vn.khuyencong.norm.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.khuyencong.desk.TakenImport;
import vn.khuyencong.norm.Activity;
import vn.khuyencong.norm.cost.CostAnalysis.Query;
import vn.khuyencong.norm.cost.CostSpread;
import vn.khuyencong.norm.cost.Figure;
import vn.khuyencong.norm.cost.ItemCosts;
import vn.khuyencong.norm.cost.OutlierRule;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.BarPart;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Ui;

/**
 * Past costs of the items of one activity: how they lie, item by item.
 *
 * @param activities those that have items
 * @param may        whether the reader imports prices, adds items and drafts norms
 */
public record CostsPage(
        Query query,
        List<Activity> activities,
        List<ItemCosts> items,
        OutlierRule rule,
        List<TakenImport> imports,
        boolean may,
        NewItem newItem) {

    public static final String PATH = "/dinh-muc/kinh-te-ky-thuat";

    /** The form that adds an item, as typed, with what stands against it. */
    public record NewItem(Map<String, String> typed, List<Finding> findings) {

        static final NewItem EMPTY = new NewItem(Map.of(), List.of());

        public String value(String name) {
            return typed.getOrDefault(name, "");
        }
    }

    public List<ItemCosts> studied() {
        return items.stream().filter(item -> item.all() != null).toList();
    }

    /** Those that have more than one price, so that there is something to see in a bar. */
    public List<ItemCosts> apart() {
        return items.stream()
                .filter(item ->
                        item.all() != null && item.all().most() > item.all().least())
                .toList();
    }

    public List<ItemCosts> unknown() {
        return items.stream().filter(item -> item.all() == null).toList();
    }

    public String address(ItemCosts item) {
        return PATH + "/" + item.item().code() + "?" + CostQuery.text(query);
    }

    /** The row behind a figure of an item. */
    public String row(ItemCosts item, long value) {
        return address(item) + "#dong-" + item.rowAt(value);
    }

    /** The study as it stands in an address. */
    public String words() {
        return CostQuery.text(query);
    }

    /** Items nobody has a price of in these years. */
    public String unknownNames(Ui ui) {
        return unknown().stream()
                .map(item -> ui.pick(item.item().name().vi(), item.item().name().en()))
                .collect(Collectors.joining("; "));
    }

    public String export() {
        return PATH + "/xuat-excel?" + CostQuery.text(query);
    }

    public List<Option> activityOptions(Ui ui) {
        return activities.stream()
                .map(activity -> new Option(
                        activity.code(),
                        ui.pick(activity.name().vi(), activity.name().en())))
                .toList();
    }

    public static List<Option> figureOptions(Ui ui) {
        return List.of(
                new Option(Figure.PRICE.word(), ui.t("norm.etn.figure.PRICE")),
                new Option(Figure.AMOUNT.word(), ui.t("norm.etn.figure.AMOUNT")));
    }

    /** The four quarters of the rows, from the least to the most. */
    public static List<BarPart> quarters(Ui ui, ItemCosts item) {
        var spread = item.all();
        return spread == null ? List.of() : quarters(ui, item.figure(), spread);
    }

    private static List<BarPart> quarters(Ui ui, Figure figure, CostSpread spread) {
        return List.of(
                part(ui, figure, "norm.etn.quarter.1", spread.least(), spread.lower()),
                part(ui, figure, "norm.etn.quarter.2", spread.lower(), spread.median()),
                part(ui, figure, "norm.etn.quarter.3", spread.median(), spread.upper()),
                part(ui, figure, "norm.etn.quarter.4", spread.upper(), spread.most()));
    }

    private static BarPart part(Ui ui, Figure figure, String label, long from, long to) {
        return new BarPart(ui.t(label), to - from, figure.shown(from) + " – " + figure.shown(to));
    }
}
