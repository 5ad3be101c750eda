package vn.khuyencong.plan.web;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.harmony.Beside;
import vn.khuyencong.plan.harmony.Grouping;
import vn.khuyencong.plan.harmony.Harmony;
import vn.khuyencong.plan.harmony.HarmonyReader;
import vn.khuyencong.plan.harmony.Mix;
import vn.khuyencong.plan.harmony.MoneyKind;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.BarPart;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Texts;
import vn.khuyencong.web.Ui;

/**
 * The harmony of sources: lines of areas, activities or years, each with its money by source.
 *
 * @param activities what the activities are called, by their codes, in their order
 */
public record HarmonyPage(HarmonyQuery query, HarmonyReader.Look look, Beside beside, Map<String, Named> activities) {

    static final String ADDRESS = "/ke-hoach/hai-hoa-nguon";

    /** The kinds of money a line shows, in the order of its columns. */
    public static final List<MoneyKind> KINDS = List.of(MoneyKind.values());

    private static final List<MoneyKind> PARTS =
            List.of(MoneyKind.CENTRAL, MoneyKind.LOCAL, MoneyKind.OWN, MoneyKind.OTHER);

    /** What an activity is called in both languages. */
    public record Named(String vi, String en) {}

    public int from() {
        return query.filter().from();
    }

    public int to() {
        return query.filter().to();
    }

    public String years() {
        return from() == to() ? Integer.toString(from()) : from() + "–" + to();
    }

    public Mix total() {
        return look.shown().total();
    }

    /** The lines, by name. */
    public List<Harmony.Line> lines(Ui ui) {
        return sorted(ui, look.shown().by(query.by()));
    }

    public List<Harmony.Line> overlaps(Ui ui) {
        return sorted(ui, look.shown().overlaps());
    }

    public List<Harmony.Line> gaps(Ui ui) {
        return sorted(ui, look.shown().gaps());
    }

    /** What a line is called. */
    public String name(Ui ui, Harmony.Line line) {
        if (line.year() != null) {
            return line.year().toString();
        }
        var activity = activity(ui, line.activity());
        if (line.nowhere()) {
            return ui.t("plan.harmony.nowhere") + (activity.isEmpty() ? "" : " – " + activity);
        }
        if (line.area() == null) {
            return activity;
        }
        var area = look.names().getOrDefault(line.area(), "");
        return activity.isEmpty() ? area : area + " – " + activity;
    }

    private String activity(Ui ui, String code) {
        var named = activities.get(code);
        return named == null ? code : ui.pick(named.vi(), named.en());
    }

    private List<Harmony.Line> sorted(Ui ui, List<Harmony.Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(line -> name(ui, line), Collator.getInstance(Texts.VIETNAMESE)))
                .toList();
    }

    /** The list that makes up a number of a line; empty where the line has no address. */
    public @Nullable String files(Harmony.Line line, MoneyKind kind) {
        if (line.mix().of(kind).isZero()) {
            return null;
        }
        var filter = query.filter();
        var nowhere = line.nowhere() || filter.nowhere();
        var area = HarmonyQuery.area(line.area() == null ? filter.area() : line.area(), nowhere);
        var activity = line.activity().isEmpty() ? filter.activity() : line.activity();
        var first = line.year() == null ? filter.from() : line.year();
        var last = line.year() == null ? filter.to() : line.year();
        return ADDRESS + "/de-an?" + HarmonyQuery.text(area, activity, first, last) + "&tien=" + kind;
    }

    /** The list that makes up a number of the whole. */
    public String files(MoneyKind kind) {
        var filter = query.filter();
        return ADDRESS + "/de-an?" + HarmonyQuery.text(areaShown(), filter.activity(), from(), to()) + "&tien=" + kind;
    }

    /** The same of every area. */
    public String filesAnywhere(MoneyKind kind) {
        return ADDRESS + "/de-an?" + HarmonyQuery.text("", activityShown(), from(), to()) + "&tien=" + kind;
    }

    public String export() {
        return ADDRESS + ".xlsx?" + query.text();
    }

    public List<BarPart> parts(Ui ui, Mix mix) {
        return PARTS.stream()
                .map(kind -> new BarPart(
                        ui.t("plan.harmony.kind." + kind), mix.of(kind).value(), ui.brief(mix.of(kind))))
                .toList();
    }

    /** Each year of the look, for the chart; the whole, where there is but one. */
    public List<Harmony.Line> bars() {
        return look.shown().by(Grouping.YEAR);
    }

    /** What a bar is measured by: the largest of them. */
    public long widest() {
        return bars().stream()
                .mapToLong(line -> line.mix().total().value())
                .max()
                .orElse(0);
    }

    /** A ratio as people write it; a dash where there is none. */
    public static String ratio(Ui ui, @Nullable BigDecimal ratio) {
        return ratio == null ? "–" : NumberFormat.getNumberInstance(ui.locale()).format(ratio);
    }

    public static Dong of(Map<MoneyKind, Dong> money, MoneyKind kind) {
        return money.getOrDefault(kind, Dong.ZERO);
    }

    /** The kinds that the programme, the budget and the plan speak of. */
    public static List<MoneyKind> parts() {
        return PARTS;
    }

    public List<Option> groupings(Ui ui) {
        return Arrays.stream(Grouping.values())
                .map(one -> new Option(one.name(), ui.t("plan.harmony.by." + one)))
                .toList();
    }

    public List<Option> areas(Ui ui) {
        var nowhere = new Option(HarmonyQuery.NOWHERE, ui.t("plan.harmony.nowhere"));
        var named = look.names().entrySet().stream()
                .map(entry -> new Option(entry.getKey().toString(), entry.getValue()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(Texts.VIETNAMESE)));
        return Stream.concat(named, Stream.of(nowhere)).toList();
    }

    public List<Option> activityOptions(Ui ui) {
        return activities.entrySet().stream()
                .map(entry -> new Option(entry.getKey(), activity(ui, entry.getKey())))
                .toList();
    }

    public String areaShown() {
        return HarmonyQuery.area(query.filter().area(), query.filter().nowhere());
    }

    public String activityShown() {
        return query.filter().activity();
    }

    public String groupingShown() {
        return query.by().name();
    }
}
