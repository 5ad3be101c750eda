package vn.khuyencong.budget.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.khuyencong.budget.cycle.CycleStep;
import vn.khuyencong.budget.cycle.KeepCycle;
import vn.khuyencong.budget.cycle.YearReport;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The page of a year's budget cycle.
 *
 * @param given what the ledger says the year was given, of all local sources
 */
public record CyclePage(
        int year, List<KeepCycle.Look> looks, YearReport report, Dong given, CycleForm form, Problems problems) {

    static String address(int year) {
        return "/kinh-phi/chu-trinh/" + year;
    }

    public String address() {
        return address(year);
    }

    public List<Option> way(Ui ui) {
        return List.of(new Option("/kinh-phi?nam=" + year, ui.t("budget.title", Integer.toString(year))));
    }

    /** What the estimates of the units come to. */
    public Dong estimates() {
        return KeepCycle.estimates(looks);
    }

    /** Whether the form that came back is of this step. */
    public boolean isTyped(CycleStep step) {
        return form.step().equals(step.name());
    }

    /** What stands in a field of the form of a step. */
    public CycleForm form(CycleStep step) {
        return isTyped(step) ? form : CycleForm.empty();
    }

    public Problems problems(CycleStep step) {
        return isTyped(step) ? problems : Problems.NONE;
    }

    /** Whether the settlement has been sent, so that its figures stay. */
    public boolean isSent() {
        return looks.stream()
                .anyMatch(look ->
                        look.step() == CycleStep.SETTLEMENT && !look.papers().isEmpty());
    }

    public String yearText() {
        return Integer.toString(year);
    }

    /** The figures of the settlement by their names, in order. */
    public static Map<String, Function<YearReport.Line, Dong>> parts() {
        var parts = new LinkedHashMap<String, Function<YearReport.Line, Dong>>();
        parts.put("given", YearReport.Line::given);
        parts.put("carriedIn", YearReport.Line::carriedIn);
        parts.put("paid", YearReport.Line::paid);
        parts.put("settled", YearReport.Line::settled);
        parts.put("managed", YearReport.Line::managed);
        parts.put("carriedOut", YearReport.Line::carriedOut);
        parts.put("left", YearReport.Line::left);
        return parts;
    }
}
