package vn.khuyencong.plan.web;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Source;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.RankPlan;
import vn.khuyencong.plan.RankedFile;
import vn.khuyencong.plan.optimum.Answer;
import vn.khuyencong.plan.optimum.Breach;
import vn.khuyencong.plan.optimum.Entry;
import vn.khuyencong.plan.optimum.Objective;
import vn.khuyencong.plan.optimum.WhatIf;
import vn.khuyencong.plan.optimum.Wish.Limit;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The best choice beside the legal one, as a what-if.
 *
 * @param search    how long may be looked, and how near is near enough
 * @param searching the search for what was asked; empty before that
 * @param outcome   what came of it; empty before that
 * @param ahead     how many searches are made before it
 */
public record OptimumPage(
        RankPlan.Look look,
        OptimumForm form,
        WhatIf.Search search,
        Problems problems,
        @Nullable Searching searching,
        WhatIf.@Nullable Outcome outcome,
        int ahead) {

    public Plan plan() {
        return look.plan();
    }

    public String address() {
        return OptimumForm.page(plan().id());
    }

    public String ranking() {
        return "/ke-hoach/" + plan().id() + "/xep-hang";
    }

    /** What the page waits for; empty where it has an answer, or nobody has asked. */
    public @Nullable OptimumProgress progress() {
        return searching == null || outcome != null ? null : new OptimumProgress(plan().id(), form, searching, ahead);
    }

    /** Whether the answer is what was found until somebody ended the search. */
    public boolean stopped() {
        return searching != null && searching.isStopped();
    }

    /** The sources that have an account or a candidate, with what each has. */
    public Purse money() {
        return OptimumPages.money(look.now());
    }

    /** The field of a source's money. */
    public static String field(Source source) {
        return OptimumForm.MONEY + source;
    }

    /** What was found; empty where nothing was. */
    public @Nullable WhatIf found() {
        return outcome instanceof WhatIf.Outcome.Found found ? found.whatIf() : null;
    }

    /** Why there is nothing to show; empty where there is, or nobody has asked. */
    public @Nullable Answer nothing() {
        return outcome instanceof WhatIf.Outcome.Nothing nothing ? nothing.why() : null;
    }

    public RankedFile file(Entry entry) {
        return look.now().file(entry.project());
    }

    /** What may be asked for most of. */
    public List<Option> objectives(Ui ui) {
        return Arrays.stream(Objective.values())
                .map(one -> new Option(one.name(), ui.t("plan.best.objective." + one)))
                .toList();
    }

    /** The activities of the candidates, by code. */
    public List<Option> activities(Ui ui) {
        var named = new TreeMap<String, Named>();
        look.now()
                .files()
                .values()
                .forEach(file -> named.put(file.work().activity(), file.work().name()));
        return named.entrySet().stream()
                .map(one -> new Option(
                        OptimumForm.ACTIVITY + one.getKey(),
                        ui.pick(one.getValue().vi(), one.getValue().en())))
                .toList();
    }

    /** A limit in words. */
    public String words(Ui ui, Limit limit) {
        return switch (limit) {
            case Limit.ActivityMost most ->
                ui.t(
                        "plan.best.limit.activity",
                        activity(ui, most.activity()),
                        most.share().percent());
            case Limit.PerArea area -> ui.t("plan.best.limit.area", area.least());
            case Limit.Flagships flagships -> ui.t("plan.best.limit.flagships", flagships.least());
        };
    }

    private String activity(Ui ui, String code) {
        return activities(ui).stream()
                .filter(one -> one.value().equals(OptimumForm.ACTIVITY + code))
                .findFirst()
                .map(Option::label)
                .orElse(code);
    }

    /** An amount of the objective, with its unit. */
    public String amount(Ui ui, long value) {
        return form.amount(ui, value);
    }

    /** A minimum that is not reached, in words. */
    public String words(Ui ui, WhatIf.Lack lack) {
        if (lack.area().isEmpty()) {
            return ui.t("plan.best.lack.flagships", lack.missing());
        }
        var place = look.now().files().values().stream()
                .filter(file -> lack.area().equals(Objects.toString(file.work().unit(), "")))
                .findFirst()
                .map(RankedFile::place)
                .orElse(lack.area());
        return ui.t("plan.best.lack.area", place, lack.missing());
    }

    /** What a refused choice broke, in words. */
    private String words(Ui ui, Breach breach) {
        return switch (breach) {
            case Breach.OverBudget over -> ui.t("plan.best.breach.money", over.over());
            case Breach.OverShare over -> ui.t("plan.best.breach.share", activity(ui, over.group()), over.over());
            case Breach.WrongWorth worth -> ui.t("plan.best.breach.worth", worth.claimed(), worth.counted());
        };
    }

    /** Why there is nothing to show. */
    public String words(Ui ui, Answer nothing) {
        return ui.t(
                switch (nothing) {
                    case Answer.NoSolver _ -> "plan.best.no-solver";
                    case Answer.Unsound _ -> "plan.best.unsound";
                    case Answer.Stopped _ -> "plan.best.nothing-yet";
                    case Answer.OutOfTime _, Answer.Found _ -> "plan.best.out-of-time";
                });
    }

    /** What the choice broke that is not shown; nothing where none was refused. */
    public List<String> breaches(Ui ui) {
        return nothing() instanceof Answer.Unsound(var breaches)
                ? breaches.stream().map(breach -> words(ui, breach)).toList()
                : List.of();
    }

    /** Whether an activity was given a limit. */
    public boolean limitsActivities(Ui ui) {
        return activities(ui).stream().anyMatch(one -> !form.shown(one.value()).isEmpty());
    }

    /** Where the table of this answer is. */
    public String export() {
        return address() + ".xlsx?" + form.query();
    }

    /** How far from the best this choice may be, in percent. */
    public static String gap(Ui ui, WhatIf whatIf) {
        return percent(ui, whatIf.gap());
    }

    /** How near to the best is near enough, in percent. */
    public String nearEnough(Ui ui) {
        return percent(ui, search.gap().fraction().doubleValue());
    }

    private static String percent(Ui ui, double part) {
        var format = NumberFormat.getPercentInstance(ui.locale());
        format.setMaximumFractionDigits(2);
        return format.format(part);
    }

    /** Seconds, with one digit after the comma. */
    public static String took(Ui ui, WhatIf whatIf) {
        return OptimumProgress.seconds(ui.locale(), whatIf.took().toMillis());
    }

    /** The difference of two counts, with its sign. */
    public static String difference(long law, long best) {
        long more = best - law;
        return more > 0 ? "+" + more : more < 0 ? "−" + -more : "0";
    }

    /** The difference of two amounts, with its sign. */
    public static String difference(Ui ui, Dong law, Dong best) {
        var sign = best.exceeds(law) ? "+" : law.exceeds(best) ? "−" : "";
        return sign + ui.money(best.exceeds(law) ? best.minus(law) : law.minus(best));
    }
}
