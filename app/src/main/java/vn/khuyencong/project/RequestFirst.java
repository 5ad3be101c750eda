package vn.khuyencong.project;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.treasury.Payments;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Finding;

/** Nothing is paid past an open request for payment, and where a setting says so nothing without one. */
@Component
@Order(8)
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class RequestFirst implements StandsBefore {

    private static final String SETTING = "TREASURY_REQUEST";
    private static final String REQUIRED = "REQUIRED";

    private final Payments payments;
    private final Norms norms;
    private final OfficeClock clock;

    RequestFirst(Payments payments, Norms norms, OfficeClock clock) {
        this.payments = payments;
        this.norms = norms;
        this.clock = clock;
    }

    @Override
    public List<Finding> against(Step step, Project project) {
        var pays = step == Step.ADVANCE || step == Step.PAY_REMAINDER;
        if (!pays && step != Step.SETTLE) {
            return List.of();
        }
        var open = payments.open(project.id());
        if (open.isPresent()) {
            return List.of(
                    Finding.of("project.payment-request-open", null, open.get().number()));
        }
        return pays && isRequired(project) && !payments.isBeingPaid(project.id())
                ? List.of(Finding.of("project.payment-request-needed"))
                : List.of();
    }

    private boolean isRequired(Project project) {
        return norms.setting(SETTING, project.scope().tier(), project.province(), clock.today())
                .filter(setting -> setting.value().equals(REQUIRED))
                .isPresent();
    }
}
