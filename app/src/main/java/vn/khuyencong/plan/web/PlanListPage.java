package vn.khuyencong.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.PlanList;
import vn.khuyencong.plan.PlanStage;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The list of plans.
 *
 * @param request makes a double click one new plan
 */
public record PlanListPage(
        @Nullable Integer year,
        @Nullable PlanStage stage,
        PlanList.Look look,
        Paging paging,
        boolean mayCreate,
        UUID request,
        String newYear,
        Problems problems) {

    /** Where the whole list is as a table. */
    public String export() {
        return "/ke-hoach.xlsx?" + paging.query();
    }

    public String yearShown() {
        return year == null ? "" : year.toString();
    }

    public String stageShown() {
        return stage == null ? "" : stage.name();
    }

    public List<Option> stages(Ui ui) {
        return Arrays.stream(PlanStage.values())
                .map(one -> new Option(one.name(), ui.t("plan.stage." + one)))
                .toList();
    }
}
