package vn.khuyencong.project.appraisal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.StandsBefore;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Finding;

/** No text that has been read asks for a check on site, so it is a setting whether the appraisal waits for one. */
@Component
@Order(4)
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class SiteFirst implements StandsBefore {

    private final SiteChecks checks;
    private final Norms norms;
    private final OfficeClock clock;

    SiteFirst(SiteChecks checks, Norms norms, OfficeClock clock) {
        this.checks = checks;
        this.norms = norms;
        this.clock = clock;
    }

    @Override
    public List<Finding> against(Step step, Project project) {
        return step == Step.APPRAISE
                ? SiteCheckRules.against(step, project, checks.found(project), norms, clock.today())
                : List.of();
    }
}
