package vn.khuyencong.norm;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Assesses support: the public finder, the check of an estimate and the recomputation on accepted cost alike. */
@Component
@Transactional(readOnly = true)
public class Assess {

    private final Snapshots snapshots;
    private final Situations situations;

    Assess(Snapshots snapshots, Situations situations) {
        this.snapshots = snapshots;
        this.situations = situations;
    }

    /**
     * One case under the law of its date.
     *
     * @throws PlaceUnknown if no unit bore the applicant's place code on that day
     * @throws NormMissing  if there is no such activity
     */
    public Assessment assess(AssessmentRequest request) {
        var norms = snapshots.current().assessment();
        return AssessmentRules.assess(request, norms, situations.of(request, norms.regime(request.date())));
    }

    /** Several purses asked for one applicant on one day: who and where is read once. */
    public List<Assessment> assess(List<AssessmentRequest> purses) {
        var norms = snapshots.current().assessment();
        var first = purses.getFirst();
        var situation = situations.of(first, norms.regime(first.date()));
        return purses.stream()
                .map(request -> AssessmentRules.assess(request, norms, situation))
                .toList();
    }

    /**
     * The support under a level frozen at an approval, on another cost. Who and where is not tested again.
     *
     * @param level   id of the frozen level, superseded since or not
     * @param request the case on its new cost, with the date of the approval
     */
    public Assessment frozen(UUID level, AssessmentRequest request) {
        var norms = snapshots.current().assessment();
        return AssessmentRules.underFrozen(request, norms, norms.level(level));
    }
}
