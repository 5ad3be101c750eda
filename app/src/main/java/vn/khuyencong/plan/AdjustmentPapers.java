package vn.khuyencong.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.desk.AttachmentGuard;

/** The signed decision of an adjustment: kept with its plan, by those who plan and those who approve, once it is approved. */
@Component
@Transactional(readOnly = true)
public class AdjustmentPapers implements AttachmentGuard {

    /** Papers of an adjustment lie with its plan. */
    public static final String MATTER = "plan";

    private static final String SLOT = "ADJUSTMENT_";

    private final Plans plans;
    private final Adjustments adjustments;
    private final PlanRoles roles;

    AdjustmentPapers(Plans plans, Adjustments adjustments, PlanRoles roles) {
        this.plans = plans;
        this.adjustments = adjustments;
        this.roles = roles;
    }

    /** Where the papers of an adjustment lie among those of its plan. */
    public static String slot(int number) {
        return SLOT + number;
    }

    @Override
    public String matter() {
        return MATTER;
    }

    @Override
    public boolean mayAttach(UUID fileId, String slot, Actor actor) {
        var plan = plans.get(fileId);
        return (roles.may(PlanStep.ADJUST, plan.tier(), plan.province())
                        || roles.may(PlanStep.APPROVE_ADJUSTMENT, plan.tier(), plan.province()))
                && adjustments.rows(fileId).stream()
                        .anyMatch(one -> one.stage() == AdjustmentStage.APPROVED
                                && slot(one.number()).equals(slot));
    }
}
