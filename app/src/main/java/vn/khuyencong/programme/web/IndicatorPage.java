package vn.khuyencong.programme.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.programme.Cut;
import vn.khuyencong.programme.Indicator;
import vn.khuyencong.programme.ProgrammeReader.Look;
import vn.khuyencong.programme.Progress;
import vn.khuyencong.programme.ProgressReader.Reckoned;
import vn.khuyencong.programme.ProgressRules;
import vn.khuyencong.programme.ProgressRules.Part;
import vn.khuyencong.programme.Result;
import vn.khuyencong.programme.Scopes.Scope;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Texts;
import vn.khuyencong.web.Ui;

/** One indicator of an edition: how far it has come by year, activity, place and source. */
public record IndicatorPage(Look look, Reckoned reckoned, Indicator indicator, List<Scope> scopes) {

    /**
     * A line of a table.
     *
     * @param query  what narrows the list of đề án to it
     * @param target of a year; empty for anything else
     */
    public record Line(String label, String query, @Nullable Long target, long planned, long achieved) {}

    public Progress progress() {
        return reckoned.progress().stream()
                .filter(progress -> progress.indicator().thread().equals(indicator.thread()))
                .findFirst()
                .orElseThrow();
    }

    public String address() {
        return "/chuong-trinh/ban/" + look.edition().id() + "/chi-tieu/" + indicator.thread();
    }

    public String programmeAddress() {
        return "/chuong-trinh/" + look.programme().id() + "?ban="
                + look.edition().number();
    }

    /** The list of đề án that make a figure. */
    public String list(Part part, String query) {
        return address() + "/de-an?phan=" + part + (query.isEmpty() ? "" : "&" + query);
    }

    public String scope(Ui ui) {
        return ProgrammePage.scope(ui, scopes, indicator);
    }

    public List<Line> byYear() {
        return look.programme().years().stream()
                .map(year ->
                        line(year.toString(), "nam=" + year, indicator.target(year), new Cut(year, null, null, null)))
                .toList();
    }

    public List<Line> byActivity(Ui ui) {
        return by(
                Result::activity,
                result -> ui.pick(
                        result.activityName().vi(), result.activityName().en()),
                code -> "hoat-dong=" + code,
                code -> new Cut(null, code, null, null));
    }

    public List<Line> byPlace(Ui ui) {
        return by(
                Result::place,
                result -> ui.named(result.placeName()),
                place -> "xa=" + place,
                place -> new Cut(null, null, place, null));
    }

    public List<Line> bySource(Ui ui) {
        var lines = new ArrayList<Line>();
        for (var tier : Tier.values()) {
            lines.add(line(ui.t("programme.source." + tier), "nguon=" + tier, null, new Cut(null, null, null, tier)));
        }
        return lines;
    }

    private <K> List<Line> by(
            Function<Result, K> key, Function<Result, String> label, Function<K, String> query, Function<K, Cut> cut) {
        return reckoned.results().stream()
                .filter(result -> indicator.isAbout(result.activity(), result.group()))
                .map(result -> new Labelled<>(Objects.requireNonNull(key.apply(result)), label.apply(result)))
                .distinct()
                .sorted(Comparator.comparing(Labelled::label, Collator.getInstance(Texts.VIETNAMESE)))
                .map(one -> line(one.label(), query.apply(one.key()), null, cut.apply(one.key())))
                .filter(line -> line.planned() > 0 || line.achieved() > 0)
                .toList();
    }

    private record Labelled<K>(K key, String label) {}

    private Line line(String label, String query, @Nullable Long target, Cut cut) {
        var results = cut.of(reckoned.results());
        return new Line(
                label,
                query,
                target,
                ProgressRules.amount(indicator, Part.PLANNED, results),
                ProgressRules.amount(indicator, Part.ACHIEVED, results));
    }
}
