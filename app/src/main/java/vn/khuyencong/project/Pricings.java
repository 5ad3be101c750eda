package vn.khuyencong.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.EstimatePricing;
import vn.khuyencong.norm.PriceEstimate;

/** Asks the norms what the lines of an estimate may cost: on a day, or as they were known at its approval. */
@Component
@Transactional(readOnly = true)
class Pricings {

    private final PriceEstimate price;

    Pricings(PriceEstimate price) {
        this.price = price;
    }

    EstimatePricing on(Project project, LocalDate day) {
        return of(project, project.scope(), project.estimate(), day, null);
    }

    /** For what is being typed, before it is saved. */
    EstimatePricing on(Project project, Scope scope, Estimate estimate, LocalDate day) {
        return of(project, scope, estimate, day, null);
    }

    /** Under the norms that the system knew at the moment of the approval. */
    EstimatePricing frozen(Project project, LocalDate day, Instant known) {
        return of(project, project.scope(), project.estimate(), day, known);
    }

    private EstimatePricing of(
            Project project, Scope scope, Estimate estimate, LocalDate day, @Nullable Instant known) {
        return price.price(new PriceEstimate.Case(scope.tier(), project.province(), day, known), estimate.asLines());
    }
}
