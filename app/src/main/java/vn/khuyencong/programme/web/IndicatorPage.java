package vn.khuyencong.programme.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.programme.Cut;
import vn.khuyencong.programme.Figures;
import vn.khuyencong.programme.Indicator;
import vn.khuyencong.programme.PlaceTally;
import vn.khuyencong.programme.ProgrammeReader.Look;
import vn.khuyencong.programme.Progress;
import vn.khuyencong.programme.ProgressReader.Reckoned;
import vn.khuyencong.programme.ProgressRules.Part;
import vn.khuyencong.programme.Scopes.Scope;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Texts;
import vn.khuyencong.web.Ui;

/**
 * One indicator of an edition: how far it has come by year, activity, place and source.
 *
 * @param places what the đề án of each place give
 */
public record IndicatorPage(
        Look look, Reckoned reckoned, Indicator indicator, List<PlaceTally> places, List<Scope> scopes) {

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

    /** Where it is. */
    public IndicatorAddress of() {
        return new IndicatorAddress(look, indicator);
    }

    /** The list of đề án that make a figure. */
    public String list(Part part, String query) {
        return of().list(part, query);
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
        var names = new TreeMap<String, String>();
        reckoned.tallies().all().stream()
                .filter(tally -> indicator.isAbout(tally.activity(), tally.group()))
                .forEach(tally -> names.put(
                        tally.activity(),
                        ui.pick(tally.activityName().vi(), tally.activityName().en())));
        return sorted(names.entrySet().stream()
                .map(one -> line(
                        one.getValue(), "hoat-dong=" + one.getKey(), null, new Cut(null, one.getKey(), null, null))));
    }

    public List<Line> byPlace(Ui ui) {
        var found = places.stream().collect(Collectors.groupingBy(PlaceTally::place));
        return sorted(found.entrySet().stream().map(one -> {
            var cut = new Cut(null, null, one.getKey(), null);
            return new Line(
                    ui.named(one.getValue().getFirst().name()),
                    "xa=" + one.getKey(),
                    null,
                    amount(one.getValue(), Part.PLANNED, cut),
                    amount(one.getValue(), Part.ACHIEVED, cut));
        }));
    }

    private long amount(List<PlaceTally> ofPlace, Part part, Cut cut) {
        var figures = ofPlace.stream()
                .filter(tally -> tally.part() == part)
                .map(PlaceTally::figures)
                .reduce(Figures.NONE, Figures::plus);
        return reckoned.tallies().amount(figures, indicator, part, cut);
    }

    public List<Line> bySource(Ui ui) {
        var lines = new ArrayList<Line>();
        for (var tier : Tier.values()) {
            lines.add(line(ui.t("programme.source." + tier), "nguon=" + tier, null, new Cut(null, null, null, tier)));
        }
        return lines;
    }

    private static List<Line> sorted(Stream<Line> lines) {
        return lines.filter(line -> line.planned() > 0 || line.achieved() > 0)
                .sorted(Comparator.comparing(Line::label, Collator.getInstance(Texts.VIETNAMESE)))
                .toList();
    }

    private Line line(String label, String query, @Nullable Long target, Cut cut) {
        var tallies = reckoned.tallies();
        return new Line(
                label,
                query,
                target,
                tallies.amount(indicator, Part.PLANNED, cut),
                tallies.amount(indicator, Part.ACHIEVED, cut));
    }
}
