package vn.khuyencong.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;

/**
 * A đề án as a plan sees it, in the plan or a candidate for it.
 *
 * @param amount  what the plan asks for it: the amount the appraisal proposed
 * @param total   whole cost of the đề án
 * @param approved what was approved in the end
 */
public record PlanItem(
        UUID project,
        String code,
        String title,
        Stage stage,
        String activityVi,
        String activityEn,
        String beneficiary,
        String place,
        Dong total,
        Dong amount,
        @Nullable Dong approved) {}
