package vn.khuyencong.project;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;

/** The criteria of appraisal (tiêu chí thẩm định) of the day. */
@Component
class Criteria {

    private final Norms norms;
    private final OfficeClock clock;

    Criteria(Norms norms, OfficeClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    List<Appraisal.Criterion> of(Project project) {
        return norms.criteria(project.scope().tier(), project.province(), clock.today()).stream()
                .map(criterion -> new Appraisal.Criterion(
                        criterion.id(), criterion.position(), criterion.nameVi(), criterion.basis()))
                .toList();
    }
}
