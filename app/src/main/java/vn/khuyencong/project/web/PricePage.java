package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.project.PriceEvidence.Kind;
import vn.khuyencong.project.PriceStanding;
import vn.khuyencong.project.PriceStanding.Counting;
import vn.khuyencong.project.PriceStanding.Verdict;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The lines of an estimate, each beside what its price rests on, and the form to enter one more.
 *
 * @param mayKeep whether the reader enters evidence now
 * @param typed   what was typed, where the form comes back
 */
public record PricePage(
        ProjectPage file, PriceStanding standing, boolean mayKeep, Map<String, String> typed, Problems problems) {

    public PricePage {
        typed = Map.copyOf(typed);
    }

    public static String address(UUID project) {
        return "/de-an/" + project + "/chung-cu-gia";
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Kept where the form comes back, so that a second click keeps nothing twice. */
    public String requestId() {
        return typed.getOrDefault("requestId", UUID.randomUUID().toString());
    }

    public List<Option> lineOptions(Ui ui) {
        return standing.lines().stream()
                .map(line -> new Option(
                        line.line().description(),
                        ui.t(
                                "project.price.line",
                                line.line().position(),
                                line.line().description(),
                                line.line().total())))
                .toList();
    }

    public List<Option> kindOptions(Ui ui) {
        return List.of(kind(ui, Kind.QUOTATION), kind(ui, Kind.VALUATION));
    }

    private static Option kind(Ui ui, Kind kind) {
        return new Option(kind.name(), ui.t("project.price.kind." + kind));
    }

    /** How a verdict looks. */
    public static String kind(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "ok";
            case LACKING -> "wait";
            case OVER -> "bad";
            case NOT_NEEDED -> "plain";
        };
    }

    /** How it looks whether a piece of evidence counts. */
    public static String kind(Counting counting) {
        return counting == Counting.COUNTS ? "ok" : "wait";
    }
}
