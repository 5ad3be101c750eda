package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.norm.Assess;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.norm.PlaceUnknown;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * Asks the norms what a đề án may be given: on a day, or under the norm frozen at its approval. Each component is asked
 * about under its own activity, and the whole is their sum.
 */
@Component
@Transactional(readOnly = true)
class Supports {

    private final Assess assess;
    private final Applicants applicants;
    private final Receipts receipts;
    private final VatReading vat;

    Supports(Assess assess, Applicants applicants, Receipts receipts, VatReading vat) {
        this.assess = assess;
        this.applicants = applicants;
        this.receipts = receipts;
        this.vat = vat;
    }

    /** An answer of the norms, and what is kept of it for each component. */
    record Assessed(Support support, List<Part> parts) {

        /**
         * What is kept of one component.
         *
         * @param level   the support level it stands on, to be frozen; empty where there is none
         * @param receipt empty where nothing could be reckoned
         */
        record Part(
                ProjectComponent component,
                @Nullable UUID level,
                Support support,
                @Nullable KeptReceipt receipt) {}
    }

    /**
     * What a place of a group may be given.
     *
     * @param today  who and where, by the norms of the day
     * @param frozen how much, by the norm frozen with the file
     */
    record AtPlace(Support today, Assessed.Part frozen) {}

    Assessed on(Project project, LocalDate day) {
        return on(project, project.scope(), project.estimate(), day);
    }

    /** For what is being typed, before it is saved. */
    Assessed on(Project project, Scope scope, Estimate estimate, LocalDate day) {
        return on(project, scope, estimate, applicants.of(project, scope), day);
    }

    /** Where the applicant is known already. */
    Assessed on(Project project, Scope scope, Estimate estimate, Applicant applicant, LocalDate day) {
        try {
            var parts = estimate.parts(scope);
            var priced = parts.stream().map(part -> priced(project, part, day)).toList();
            var requests = priced.stream()
                    .map(one -> request(project, scope, one, applicant, day))
                    .toList();
            var answers = answers(scope, requests);
            return together(
                    scope,
                    IntStream.range(0, parts.size())
                            .mapToObj(i -> of(parts.get(i).component(), priced.get(i), answers.get(i)))
                            .toList());
        } catch (PlaceUnknown _) {
            return new Assessed(unknownPlace(day), List.of());
        }
    }

    /** Asked together, so that who and where is read once however many components there are; of a group it is not known. */
    private List<Assessment> answers(Scope scope, List<AssessmentRequest> requests) {
        return scope.isOfAGroup() ? requests.stream().map(assess::untested).toList() : assess.assess(requests);
    }

    /** One place of a group: who and where by the norms of a day, how much by the norm frozen with the file. */
    AtPlace atPlace(Project project, FrozenNorms.Frozen norm, GroupPlace.Told place, LocalDate day) {
        return new AtPlace(onPlace(project, place, day), accepted(project, norm, place, place.total()));
    }

    private Support onPlace(Project project, GroupPlace.Told place, LocalDate day) {
        var scope = project.scope().oneOf(place.place());
        var whole = ProjectComponent.whole(scope);
        var priced = new Priced(whole, place.total(), null, day);
        try {
            var applicant = applicants.of(place.beneficiary(), place.place());
            return of(whole, priced, assess.assess(request(project, scope, priced, applicant, day)))
                    .support();
        } catch (PlaceUnknown _) {
            return unknownPlace(day);
        }
    }

    /** The frozen norm for one place on what was accepted there. */
    Assessed.Part accepted(Project project, FrozenNorms.Frozen norm, GroupPlace.Told place, Dong cost) {
        var scope = project.scope().oneOf(place.place());
        var whole = ProjectComponent.whole(scope);
        var priced = new Priced(whole, cost, null, norm.decidedOn());
        var request =
                request(project, scope, priced, applicants.of(place.beneficiary(), place.place()), norm.decidedOn());
        return of(whole, priced, assess.frozen(norm.level(whole.position()), norm.knownAt(), request));
    }

    private static Support unknownPlace(LocalDate day) {
        var unknown = List.of(Finding.of("project.place-not-on-day", null, day));
        return new Support(day, false, null, unknown, null, List.of(), List.of(), List.of());
    }

    /** Under the frozen norms, on other costs of the same lines. */
    Assessed frozen(Project project, FrozenNorms.Frozen norm, Estimate costing) {
        var day = norm.decidedOn();
        return together(
                project.scope(),
                costing.parts(project.scope()).stream()
                        .filter(part -> !cost(project, part.estimate(), day).isZero())
                        .map(part -> frozen(project, norm, part, priced(project, part, day)))
                        .toList());
    }

    /** One component under its frozen norm, on a cost. */
    Support frozen(Project project, FrozenNorms.Frozen norm, int component, Dong cost) {
        var part = project.estimate().parts(project.scope()).stream()
                .filter(one -> one.component().position() == component)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No component " + component + " in " + project.code()));
        return frozen(project, norm, part, new Priced(part.component(), cost, null, norm.decidedOn()))
                .support();
    }

    /** Cost of the supported lines by our reading of a day: with or without VAT that is deducted. */
    Dong cost(Project project, Estimate estimate, LocalDate day) {
        return estimate.supportedCost(vat.isLeftOut(project, day));
    }

    /** @param before the cost with VAT that is deducted; empty where none is */
    private record Priced(
            ProjectComponent component, Dong cost, @Nullable Dong before, LocalDate day) {}

    private Priced priced(Project project, EstimatePart part, LocalDate day) {
        var cost = cost(project, part.estimate(), day);
        var whole = part.estimate().supportedCost(false);
        return new Priced(part.component(), cost, whole.equals(cost) ? null : whole, day);
    }

    private Assessed.Part frozen(Project project, FrozenNorms.Frozen norm, EstimatePart part, Priced priced) {
        var scope = project.scope();
        var request = request(project, scope, priced, applicants.of(project, scope), norm.decidedOn());
        return of(
                part.component(),
                priced,
                assess.frozen(norm.level(priced.component().position()), norm.knownAt(), request));
    }

    private static AssessmentRequest request(
            Project project, Scope whole, Priced priced, Applicant applicant, LocalDate day) {
        var scope = whole.doing(priced.component());
        var cost = priced.cost();
        return AssessmentRequest.of(
                        day, scope.tier(), project.province(), scope.activity(), cost.isZero() ? null : cost, applicant)
                .asLine(scope.productionLine())
                .forUnits(scope.places());
    }

    private Assessed.Part of(ProjectComponent component, Priced priced, Assessment assessment) {
        var receipt = receipts.of(assessment, priced.day(), priced.cost(), priced.before());
        return new Assessed.Part(
                component, assessment.level(), Assessments.support(assessment, priced.day(), receipt.lines()), receipt);
    }

    private Assessed together(Scope scope, List<Assessed.Part> parts) {
        if (scope.kind() != ProjectKind.FLAGSHIP && parts.size() == 1) {
            return new Assessed(parts.getFirst().support(), parts);
        }
        return new Assessed(
                Support.together(parts.stream()
                        .map(part -> new Support.Share(
                                part.component(),
                                part.support(),
                                receipts.heading(
                                        part.component(), part.support().ceiling())))
                        .toList()),
                parts);
    }
}
