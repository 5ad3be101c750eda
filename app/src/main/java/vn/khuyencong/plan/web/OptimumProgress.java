package vn.khuyencong.plan.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.optimum.Watch;
import vn.khuyencong.web.Ui;

/**
 * How far the search for a best choice is.
 *
 * @param searching empty: it has ended, and the page has its answer
 * @param ahead     how many searches are made before it
 */
public record OptimumProgress(
        UUID plan, OptimumForm form, @Nullable Searching searching, int ahead) {

    /** The piece of the page that waits. */
    public static final String PIECE = "dang-tim";

    /** The piece of the page with the answer. */
    public static final String RESULT = "ket-qua";

    /** Where the answer is. */
    public String address() {
        return form.address(plan);
    }

    /** Where this is asked for again. */
    public String again() {
        return OptimumForm.page(plan) + "/tien-do?" + form.query();
    }

    /** Where the search is ended. */
    public String end() {
        return OptimumForm.page(plan) + "/dung?" + form.query();
    }

    /** What is done now, in words. */
    public String words(Ui ui, Searching of) {
        var progress = of.progress();
        if (ahead > 0) return ui.t("plan.best.waits", ahead);
        return progress.question() <= 1
                ? ui.t("plan.best.searches")
                : ui.t("plan.best.searches-price", progress.question() - 1, progress.of() - 1);
    }

    /** What has been found so far of the choice itself; empty before anything is, and while prices are looked for. */
    public @Nullable String found(Ui ui, Searching of) {
        Watch.Progress progress = of.progress();
        var worth = progress.worth();
        var bound = progress.bound();
        if (progress.question() != 1 || worth == null || bound == null || worth < 0) return null;
        return ui.t("plan.best.so-far", form.amount(ui, worth), form.amount(ui, bound));
    }

    /** Seconds since it was asked for, with one digit after the comma. */
    public static String age(Ui ui, Searching of) {
        return seconds(ui.locale(), of.age().toMillis());
    }

    static String seconds(Locale locale, long millis) {
        return String.format(locale, "%.1f", millis / 1e3);
    }
}
