package vn.khuyencong.project;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/** National money goes no further than the ministry's agency has let it; local money never goes there. */
@Component
@Order(3)
@Transactional(propagation = Propagation.MANDATORY)
class AgencyFirst implements StandsBefore {

    private static final Set<Step> ABOUT = EnumSet.of(
            Step.FORWARD,
            Step.AGENCY_PASS,
            Step.AGENCY_RETURN,
            Step.AGENCY_REFUSE,
            Step.PASS_BACK,
            Step.COMPLETE,
            Step.SUBMIT,
            Step.PROPOSE);

    private final Forwardings forwardings;

    AgencyFirst(Forwardings forwardings) {
        this.forwardings = forwardings;
    }

    @Override
    public List<Finding> against(Step step, Project project) {
        if (!ABOUT.contains(step)) {
            return List.of();
        }
        var national = project.scope().tier() == Tier.NATIONAL;
        var latest = national ? forwardings.latest(project.id()).orElse(null) : null;
        var back = latest != null && project.stage() == Stage.RETURNED && forwardings.isPassedBack(project.id());
        var changed = latest != null && back && forwardings.isChanged(project.id(), latest);
        return ForwardRules.standing(step, project, latest, back, changed);
    }
}
