package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * A đề án as the rules see it.
 *
 * @param unsavedDraft something was typed since the last whole save
 * @param beneficiary  empty for a group file
 * @param proposed     amount the appraisal proposes
 */
public record Project(
        UUID id,
        String code,
        String province,
        Stage stage,
        int version,
        Scope scope,
        @Nullable UUID beneficiary,
        UUID implementer,
        Contents contents,
        Estimate estimate,
        Commitments commitments,
        boolean unsavedDraft,
        @Nullable Dong proposed,
        @Nullable Dong approved,
        @Nullable LocalDate approvedOn) {

    /** Decides a step: it happens when the table allows it from here and nothing stands against it. */
    Decision decide(Step step, List<Finding> findings, List<Citation> bases) {
        if (!step.canFollow(stage)) {
            return new Decision.Refused(List.of(Finding.of("project.step-not-allowed", null, code)));
        }
        return findings.isEmpty()
                ? new Decision.Moved(at(step.to(stage)), List.copyOf(bases))
                : new Decision.Refused(List.copyOf(findings));
    }

    /** What it does: the activities of its components, or its own. */
    List<String> activities() {
        return estimate.components().isEmpty()
                ? List.of(scope.activity())
                : estimate.components().stream().map(ProjectComponent::activity).toList();
    }

    /** The amount the plan approved. @throws IllegalStateException before approval */
    public Dong approvedOrFail() {
        if (approved == null) {
            throw new IllegalStateException(code + " is not approved");
        }
        return approved;
    }

    /** The last budget year it has money of: of a flagship the last its lines name, else the year of its plan. */
    public int lastYear() {
        var years = scope.kind() == ProjectKind.FLAGSHIP ? estimate.years() : List.<Integer>of();
        return years.isEmpty() ? scope.planYear() : Math.max(scope.planYear(), years.getLast());
    }

    Project proposing(Dong amount) {
        return with(stage, amount, approved, approvedOn);
    }

    Project granting(Dong amount, LocalDate decidedOn) {
        return with(stage, proposed, amount, decidedOn);
    }

    /** The same with what stands in a form. */
    Project writing(Scope typed, Contents words, Estimate amounts) {
        return new Project(
                id,
                code,
                province,
                stage,
                version,
                typed,
                beneficiary,
                implementer,
                words,
                amounts,
                commitments,
                unsavedDraft,
                proposed,
                approved,
                approvedOn);
    }

    /** The same at another place. */
    Project at(@Nullable UUID unit) {
        return new Project(
                id,
                code,
                province,
                stage,
                version,
                scope.at(unit),
                beneficiary,
                implementer,
                contents,
                estimate,
                commitments,
                unsavedDraft,
                proposed,
                approved,
                approvedOn);
    }

    /** The same for another establishment. */
    Project benefiting(@Nullable UUID establishment) {
        return new Project(
                id,
                code,
                province,
                stage,
                version,
                scope,
                establishment,
                implementer,
                contents,
                estimate,
                commitments,
                unsavedDraft,
                proposed,
                approved,
                approvedOn);
    }

    private Project at(Stage next) {
        return with(next, proposed, approved, approvedOn);
    }

    private Project with(
            Stage newStage, @Nullable Dong newProposed, @Nullable Dong newApproved, @Nullable LocalDate newApprovedOn) {
        return new Project(
                id,
                code,
                province,
                newStage,
                version,
                scope,
                beneficiary,
                implementer,
                contents,
                estimate,
                commitments,
                unsavedDraft,
                newProposed,
                newApproved,
                newApprovedOn);
    }
}
