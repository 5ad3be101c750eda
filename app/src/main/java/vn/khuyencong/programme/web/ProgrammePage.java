package vn.khuyencong.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.programme.Contents;
import vn.khuyencong.programme.Difference;
import vn.khuyencong.programme.Edition;
import vn.khuyencong.programme.EditionMove;
import vn.khuyencong.programme.EditionStage;
import vn.khuyencong.programme.EditionStep;
import vn.khuyencong.programme.Indicator;
import vn.khuyencong.programme.MoneyRules;
import vn.khuyencong.programme.MoneyRules.Spent;
import vn.khuyencong.programme.Programme;
import vn.khuyencong.programme.ProgrammeReader.Look;
import vn.khuyencong.programme.Progress;
import vn.khuyencong.programme.ProgressReader.Reckoned;
import vn.khuyencong.programme.Scopes.Scope;
import vn.khuyencong.programme.Source;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.BarPart;
import vn.khuyencong.web.LogEntry;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The page of a programme, showing one edition.
 *
 * @param overtaken somebody else moved the edition since the page was read
 */
public record ProgrammePage(
        Look look, Reckoned reckoned, List<Scope> scopes, MoveForm form, Problems problems, boolean overtaken) {

    public Programme programme() {
        return look.programme();
    }

    public Edition edition() {
        return look.edition();
    }

    public Contents contents() {
        return look.contents();
    }

    public boolean may(EditionStep step) {
        return look.may().contains(step);
    }

    public @Nullable EditionMove lastMove() {
        return look.moves().isEmpty() ? null : look.moves().getFirst();
    }

    public String address() {
        return "/chuong-trinh/" + programme().id();
    }

    public String editionAddress() {
        return "/chuong-trinh/ban/" + edition().id();
    }

    /** The page of an indicator of this edition. */
    public String indicatorAddress(Indicator indicator) {
        return editionAddress() + "/chi-tieu/" + indicator.thread();
    }

    /** The list of đề án that make a figure. */
    public String listAddress(Indicator indicator, String part) {
        return indicatorAddress(indicator) + "/de-an?phan=" + part;
    }

    /** A number of an indicator as people write it; a dash where there is none. */
    public static String number(@Nullable Long number) {
        return number == null ? "–" : new Dong(number).formatted();
    }

    public String scope(Ui ui, Indicator indicator) {
        return scope(ui, scopes, indicator);
    }

    static String scope(Ui ui, List<Scope> scopes, Indicator indicator) {
        var code = indicator.activity() == null ? indicator.group() : indicator.activity();
        return scopes.stream()
                .filter(scope -> scope.code().equals(code) && scope.isGroup() == (indicator.activity() == null))
                .findFirst()
                .map(scope -> ui.pick(scope.name().vi(), scope.name().en()))
                .orElse(ui.t("programme.scope.all"));
    }

    /** Achieved, then what is planned beyond it, of the target. */
    public List<BarPart> bar(Ui ui, Progress progress) {
        var achieved = progress.achieved() == null ? 0 : progress.achieved();
        var planned = progress.planned() == null ? 0 : progress.planned();
        var open = Math.max(0, planned - achieved);
        return List.of(
                new BarPart(ui.t("programme.achieved"), achieved, number(achieved)),
                new BarPart(ui.t("programme.bar.open"), open, number(open)));
    }

    public List<Progress> reckonedIndicators() {
        return reckoned.progress().stream()
                .filter(progress -> progress.indicator().measure().isReckoned() && progress.target() > 0)
                .toList();
    }

    public Spent spent(Source source) {
        return MoneyRules.of(source, contents(), reckoned.tallies());
    }

    /** The money meant for a year by source. */
    public List<BarPart> bar(Ui ui, int year) {
        var parts = new ArrayList<BarPart>();
        for (var source : Source.values()) {
            var amount = contents().money(year, source);
            parts.add(new BarPart(ui.t("programme.source." + source), amount.value(), ui.brief(amount)));
        }
        return parts;
    }

    /** The money of the year that has most: all bars are drawn to it. */
    public long largestYear() {
        return programme().years().stream()
                .mapToLong(year -> contents().money(year).value())
                .max()
                .orElse(0);
    }

    public List<Difference> differences() {
        return look.before() == null ? List.of() : Difference.between(programme(), look.before(), contents());
    }

    public List<LogEntry> log(Ui ui) {
        return look.moves().stream().map(move -> entry(ui, move)).toList();
    }

    private static LogEntry entry(Ui ui, EditionMove move) {
        var words = new ArrayList<String>();
        words.add(ui.t("programme.edition", move.edition()));
        if (!move.paper().isEmpty()) {
            words.add(ui.t("programme.paper", move.paper()));
        }
        if (!move.note().isEmpty()) {
            words.add(move.note());
        }
        return new LogEntry(move.at(), move.who(), ui.t("programme.step." + move.step()), String.join(" · ", words));
    }

    /** Whether a form of the page was refused and stays open. */
    public boolean typed(@Nullable String field) {
        return field != null && (overtaken || !problems.isEmpty());
    }

    public static String tag(EditionStage stage) {
        return switch (stage) {
            case DRAFT -> "plain";
            case SUBMITTED -> "wait";
            case RETURNED -> "bad";
            case APPROVED -> "ok";
        };
    }
}
