package vn.khuyencong.project;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Decision.Moved;

/** The appraiser finds that a đề án does not pass (không đạt thẩm định). */
@Service
public class RefuseProject {

    private final Moves moves;
    private final Criteria criteria;
    private final Appraisals appraisals;

    RefuseProject(Moves moves, Criteria criteria, Appraisals appraisals) {
        this.moves = moves;
        this.criteria = criteria;
        this.appraisals = appraisals;
    }

    @Transactional
    public Decision refuse(UUID id, int version, Appraisal appraisal) {
        return moves.make(
                Move.of(Step.REFUSE, id, version).under(appraisals.minutes(id)).noting(appraisal.conclusion()),
                project -> {
                    var asked = criteria.of(project);
                    var unmet = asked.stream()
                            .filter(criterion -> !appraisal.meets(criterion.id()))
                            .map(Appraisal.Criterion::basis)
                            .toList();
                    var decision = project.decide(Step.REFUSE, AppraisalRules.refusing(appraisal, asked), unmet);
                    if (decision instanceof Moved) {
                        appraisals.refused(id, appraisal);
                    }
                    return decision;
                });
    }
}
