package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Explanation.Counterfactual;
import vn.khuyencong.shared.Dong;

/** Finds single changes of a case that turn its answer: another fact of the applicant, another cost. */
final class Counterfactuals {

    private final AssessmentRequest request;
    private final Law law;
    private final Situation situation;
    private final Assessment answer;
    private final List<Counterfactual> found = new ArrayList<>();

    Counterfactuals(AssessmentRequest request, Law law, Situation situation, Assessment answer) {
        this.request = request;
        this.law = law;
        this.situation = situation;
        this.answer = answer;
    }

    List<Counterfactual> find() {
        if (Boolean.FALSE.equals(answer.eligible())) turnToEligible();
        else if (answer.ceiling() != null) turnTheBinding();
        return found;
    }

    private void turnToEligible() {
        var applicant = request.applicant();
        for (var form : law.catalogue().legalForms()) {
            tryOther("applicant.legalForm", form.code(), request.by(applicant.ofForm(form.code())), situation);
        }
        for (var sector : law.catalogue().sectors()) {
            tryOther("applicant.sector", sector.code(), request.by(applicant.inSector(sector.code())), situation);
        }
        tryOther("applicant.placeFacts.craftVillage", "true", request, situation.inCraftVillage());
        if (!request.otherStateSupport().isZero()) {
            tryOther("otherStateSupport", "0", request.afterOtherSupport(Dong.ZERO), situation);
        }
        if (request.timesThisYear() > 0) tryOther("timesThisYear", "0", request.afterTimes(0), situation);
    }

    /** The cost from which on the limit binds, or up to which the share does; read off the figures, not searched. */
    private void turnTheBinding() {
        var share = answer.steps().stream()
                .filter(step -> step.kind() == StepKind.SHARE)
                .map(Step::amount)
                .findFirst()
                .orElse(null);
        var limit = answer.steps().stream()
                .filter(step -> step.kind() == StepKind.CAP)
                .map(Step::amount)
                .findFirst()
                .orElse(null);
        var cost = request.eligibleCost();
        if (share == null || limit == null || cost == null || share.isZero()) return;
        var meeting = meeting(limit);
        if (meeting == null) return;
        var other = answer.binding() == Binding.LIMIT ? new Dong(Math.max(0, meeting.value() - 1)) : meeting;
        var turned = AssessmentRules.assess(request.onCost(other), law, situation);
        found.add(new Counterfactual(
                "eligibleCost", Long.toString(other.value()), turned.eligible(), turned.ceiling(), turned.binding()));
    }

    /** The least cost whose share reaches the limit. */
    private @Nullable Dong meeting(Dong limit) {
        var level = answer.receipt().versions().stream()
                .map(used -> law.norms().versions(used.norm()).stream()
                        .filter(version -> version.id().equals(used.id()))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .map(version -> version.content().rate("share"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return level == null ? null : limit.wholeOf(level);
    }

    private void tryOther(String field, String value, AssessmentRequest other, Situation where) {
        if (other.equals(request) && where.equals(situation)) return;
        var turned = AssessmentRules.assess(other, law, where);
        if (Boolean.TRUE.equals(turned.eligible())) {
            found.add(new Counterfactual(field, value, true, turned.ceiling(), turned.binding()));
        }
    }
}
