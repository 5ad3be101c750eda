package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.norm.Assess;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.norm.PlaceUnknown;
import vn.khuyencong.norm.Reason;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** Asks the norms what a đề án may be given: on a day, or under the norm frozen at its approval. */
@Component
@Transactional(readOnly = true)
class Supports {

    private final Assess assess;
    private final Applicants applicants;
    private final Receipts receipts;

    Supports(Assess assess, Applicants applicants, Receipts receipts) {
        this.assess = assess;
        this.applicants = applicants;
        this.receipts = receipts;
    }

    /**
     * An answer of the norms, and what is kept of it.
     *
     * @param level the support level it stands on, to be frozen; empty where there is none
     */
    record Assessed(Support support, @Nullable UUID level, JSONB receipt) {}

    Assessed on(Project project, LocalDate day) {
        return on(project, project.scope(), project.estimate().supportedCost(), day);
    }

    /** For what is being typed, before it is saved. */
    Assessed on(Project project, Scope scope, Dong cost, LocalDate day) {
        return on(project, scope, cost, applicants.of(project, scope), day);
    }

    /** Where the applicant is known already. */
    Assessed on(Project project, Scope scope, Dong cost, Applicant applicant, LocalDate day) {
        try {
            return assessed(assess.assess(request(project, scope, cost, applicant, day)), day);
        } catch (PlaceUnknown _) {
            var unknown = List.of(Finding.of("project.place-not-on-day", null, day));
            return new Assessed(
                    new Support(day, false, null, unknown, null, List.of(), List.of(), List.of()),
                    null,
                    JSONB.valueOf("{}"));
        }
    }

    Assessed frozen(Project project, FrozenNorms.Frozen norm, Dong cost) {
        var applicant = applicants.of(project, project.scope());
        return assessed(
                assess.frozen(
                        norm.level(),
                        norm.knownAt(),
                        request(project, project.scope(), cost, applicant, norm.decidedOn())),
                norm.decidedOn());
    }

    private static AssessmentRequest request(
            Project project, Scope scope, Dong cost, Applicant applicant, LocalDate day) {
        return AssessmentRequest.of(
                        day, scope.tier(), project.province(), scope.activity(), cost.isZero() ? null : cost, applicant)
                .asLine(scope.productionLine());
    }

    private Assessed assessed(Assessment assessment, LocalDate day) {
        return new Assessed(support(assessment, day), assessment.level(), receipts.of(assessment, day));
    }

    private Support support(Assessment assessment, LocalDate day) {
        var eligible = Boolean.TRUE.equals(assessment.eligible());
        var last =
                assessment.citations().isEmpty() ? null : assessment.citations().getLast();
        return new Support(
                day,
                eligible,
                eligible ? assessment.ceiling() : null,
                assessment.eligible() == null
                        ? assessment.missing().stream()
                                .map(fact -> Finding.of("project.missing-" + fact, last))
                                .toList()
                        : assessment.reasons().stream()
                                .map(reason -> Finding.of(against(reason), reason.citation()))
                                .toList(),
                binding(assessment),
                assessment.grounds(),
                assessment.citations(),
                receipts.lines(assessment));
    }

    private static String against(Reason reason) {
        return "project.against-" + reason.code();
    }

    private static @Nullable Citation binding(Assessment assessment) {
        return assessment.steps().stream()
                .filter(step -> step.amount() != null && step.amount().equals(assessment.ceiling()))
                .map(vn.khuyencong.norm.Step::citation)
                .filter(citation -> citation != null)
                .findFirst()
                .orElse(
                        assessment.citations().isEmpty()
                                ? null
                                : assessment.citations().getFirst());
    }
}
