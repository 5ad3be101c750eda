package vn.khuyencong.report.web;

import java.util.List;
import vn.khuyencong.report.FundFigures;
import vn.khuyencong.report.Overview;
import vn.khuyencong.report.StageFigures.Sum;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.BarPart;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Ui;

/** The leader's page. Every figure opens the list that makes it up. */
public record OverviewPage(Overview overview) {

    /** One step of the funnel: how many came so far, and how wide that is. */
    public record Step(String label, int count, String width) {}

    public int year() {
        return overview.year();
    }

    /** The list of đề án of the year, narrowed. */
    public String list(String filter) {
        return "/de-an?nam=" + year() + (filter.isEmpty() ? "" : "&" + filter);
    }

    /** "91,7% kế hoạch": how much of the approved sum this is. */
    public String ofPlan(Ui ui, Sum sum) {
        var approved = overview.approved().amount();
        if (approved.isZero()) {
            return ui.t("report.count", sum.count());
        }
        var tenths = sum.amount().value() * 1000 / approved.value();
        return ui.t("report.count-of-plan", sum.count(), tenths / 10 + "," + tenths % 10);
    }

    public List<BarPart> bar(Ui ui, FundFigures fund) {
        return List.of(
                part(ui, "report.money.settled", fund.settled()),
                part(ui, "report.money.paid", fund.paid()),
                part(ui, "report.money.committed", fund.committed()));
    }

    private static BarPart part(Ui ui, String key, Dong amount) {
        return new BarPart(ui.t(key), amount.value(), ui.brief(amount));
    }

    /** From the first line to settlement: how many come as far as each step. */
    public List<Step> funnel(Ui ui) {
        return List.of(
                step(ui, "report.funnel.begun", overview.running()),
                step(ui, "report.funnel.appraised", overview.reached("APPRAISED")),
                step(ui, "report.funnel.approved", overview.reached("APPROVED")),
                step(ui, "report.funnel.under-way", overview.reached("UNDER_WAY")),
                step(ui, "report.funnel.accepted", overview.reached("ACCEPTED")),
                step(ui, "report.funnel.settled", overview.reached("SETTLED")));
    }

    private Step step(Ui ui, String key, int count) {
        var whole = Math.max(1, overview.running());
        return new Step(ui.t(key), count, count * 100 / whole + "%");
    }

    public List<Option> years() {
        return overview.years().stream()
                .map(one -> new Option(one.toString(), one.toString()))
                .toList();
    }

    public static String tag(String stage) {
        return switch (stage) {
            case "SUBMITTED", "FORWARDED", "PROPOSED", "RETURNED" -> "wait";
            case "REFUSED", "STOPPING", "STOPPED" -> "bad";
            case "APPROVED", "ACCEPTED", "SETTLED" -> "ok";
            case "APPRAISED", "UNDER_WAY" -> "info";
            default -> "plain";
        };
    }
}
