package vn.khuyencong.norm;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.norm.engine.Version;

/** Assesses support: the public finder, the check of an estimate and the recomputation on accepted cost alike. */
@Component
@Transactional(readOnly = true)
public class Assess {

    private final Snapshots snapshots;
    private final Situations situations;
    private final Definitions definitions;

    Assess(Snapshots snapshots, Situations situations, Definitions definitions) {
        this.snapshots = snapshots;
        this.situations = situations;
        this.definitions = definitions;
    }

    /**
     * One case under the law of its date.
     *
     * @throws PlaceUnknown if no unit bore the applicant's place code on that day
     * @throws NormMissing  if there is no such activity
     */
    public Assessment assess(AssessmentRequest request) {
        var law = snapshots.current();
        return AssessmentRules.assess(request, law, situations.of(request, law));
    }

    /**
     * What the law of its date gives for a case whose applicant is not known yet: how much, before who and where are
     * tested.
     *
     * @throws NormMissing if there is no such activity
     */
    public Assessment untested(AssessmentRequest request) {
        return AssessmentRules.untested(request, snapshots.current());
    }

    /** Several cases asked for one applicant on one day: who and where is read once. */
    public List<Assessment> assess(List<AssessmentRequest> cases) {
        var law = snapshots.current();
        var widest = cases.stream().filter(law::areasMatter).findFirst().orElse(cases.getFirst());
        var situation = situations.of(widest, law);
        return cases.stream()
                .map(request -> AssessmentRules.assess(request, law, situation))
                .toList();
    }

    /** An engine for the questions of one page, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Trial trial() {
        return new Trial(snapshots.current(), situations);
    }

    /**
     * The support under a level frozen at an approval, on another cost. Who and where is not tested again; parts that the
     * level leaves to the national one, and our readings, are those known at the approval.
     *
     * @param level   id of the frozen level, superseded since or not
     * @param known   the moment of the approval
     * @param request the case on its new cost, with the date of the approval
     */
    public Assessment frozen(UUID level, Instant known, AssessmentRequest request) {
        var frozen = snapshots.history().stream()
                .filter(version -> version.id().equals(level))
                .findFirst()
                .orElseThrow(() -> new NormMissing("No support level " + level));
        var then = snapshots.known(known);
        return AssessmentRules.underFrozen(request, then, terms(behind(frozen, then), frozen, request));
    }

    /** The level itself, with the national ones behind it where it is a province's. */
    private Snapshot behind(Version frozen, Law then) {
        var national = then.norms().versions(frozen.norm()).stream()
                .filter(version -> version.province() == null && frozen.province() != null);
        return Snapshot.of(
                definitions, Stream.concat(Stream.of(frozen), national).toList());
    }

    private static Terms terms(Snapshot frozen, Version level, AssessmentRequest request) {
        var terms = level.province() == null
                ? frozen.nationalTerms(level.norm(), request.date())
                : frozen.localTerms(
                        level.norm(), level.province(), Set.of(), Set.copyOf(level.scope()), request.date());
        if (terms == null) throw new NormMissing("Level " + level.id() + " was not in force on " + request.date());
        return terms;
    }
}
