package vn.khuyencong.project;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/** Passes a đề án with every criterion met and the amount that is asked for, as far as it is allowed. */
@Service
class AppraiseAsAllowed {

    private final Projects projects;
    private final Supports supports;
    private final Criteria criteria;
    private final AppraiseProject appraise;
    private final OfficeClock clock;

    AppraiseAsAllowed(
            Projects projects, Supports supports, Criteria criteria, AppraiseProject appraise, OfficeClock clock) {
        this.projects = projects;
        this.supports = supports;
        this.criteria = criteria;
        this.appraise = appraise;
        this.clock = clock;
    }

    @Transactional
    Decision appraise(UUID id, int version, String conclusion) {
        var project = projects.get(id);
        var asked = project.estimate().asked();
        var ceiling = supports.on(project, clock.today()).support().ceiling();
        var marks = criteria.of(project).stream()
                .map(criterion -> new Appraisal.Mark(criterion.id(), true, ""))
                .toList();
        return appraise.appraise(
                id, version, new Appraisal(marks, conclusion), ceiling == null ? asked : asked.min(ceiling));
    }
}
