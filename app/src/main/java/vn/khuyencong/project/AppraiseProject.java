package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Dong;

/** The appraiser passes a đề án on every criterion and proposes an amount (thẩm định). */
@Service
public class AppraiseProject {

    private final Moves moves;
    private final Supports supports;
    private final Criteria criteria;
    private final Appraisals appraisals;
    private final OfficeClock clock;

    AppraiseProject(Moves moves, Supports supports, Criteria criteria, Appraisals appraisals, OfficeClock clock) {
        this.moves = moves;
        this.supports = supports;
        this.criteria = criteria;
        this.appraisals = appraisals;
        this.clock = clock;
    }

    @Transactional
    public Decision appraise(UUID id, int version, Appraisal appraisal, Dong proposed) {
        var move = Move.of(Step.APPRAISE, id, version)
                .under(appraisals.minutes(id))
                .noting(appraisal.conclusion())
                .of(proposed);
        return moves.make(move, project -> {
            var support = supports.on(project, clock.today()).support();
            var asked = criteria.of(project);
            var bases = new ArrayList<>(support.citations());
            asked.forEach(criterion -> bases.add(criterion.basis()));
            var findings = new ArrayList<>(AppraisalRules.passing(project, appraisal, asked, proposed, support));
            findings.addAll(appraisals.against(project, proposed));
            var decision = project.proposing(proposed).decide(Step.APPRAISE, findings, bases);
            if (decision instanceof Moved) {
                appraisals.passed(id, appraisal, proposed);
            }
            return decision;
        });
    }
}
