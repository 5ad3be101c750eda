package vn.khuyencong.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.PlanList.Row;
import vn.khuyencong.plan.PlanStage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Option;
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
        List<Row> rows,
        boolean mayCreate,
        UUID request,
        String newYear,
        Problems problems) {

    public Dong total() {
        return rows.stream().map(Row::amount).reduce(Dong.ZERO, Dong::plus);
    }

    public int projects() {
        return rows.stream().mapToInt(Row::projects).sum();
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
