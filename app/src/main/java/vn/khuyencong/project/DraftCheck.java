package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.EstimatePricing;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Finding;

/** Holds what is being typed against the law of today, without saving anything. */
@Service
public class DraftCheck {

    private final Supports supports;
    private final Pricings pricings;
    private final EstimateChecks checks;
    private final VatReading vat;
    private final OfficeClock clock;

    DraftCheck(Supports supports, Pricings pricings, EstimateChecks checks, VatReading vat, OfficeClock clock) {
        this.supports = supports;
        this.pricings = pricings;
        this.checks = checks;
        this.vat = vat;
        this.clock = clock;
    }

    /** The rates of value-added tax a line may have today. */
    public List<BasisPoints> vatRates(Project project) {
        return vat.rates(project, clock.today());
    }

    /** What stands in a form. */
    public record Typed(Scope scope, Contents contents, Estimate estimate) {}

    /**
     * What the law of today says: the most that may be given, how the lines stand to the norms of their items.
     *
     * @param against what else will stand against handing it in
     */
    public record Answer(Support support, EstimatePricing pricing, List<Finding> against) {}

    @Transactional(readOnly = true)
    public Answer of(Project project, Typed typed) {
        var today = clock.today();
        var written = project.writing(typed.scope(), typed.contents(), typed.estimate());
        var support = supports.on(written, today).support();
        var pricing = pricings.on(written, today);
        var against = new ArrayList<>(FlagshipRules.overCeiling(written, support));
        against.addAll(checks.against(written, pricing, today));
        return new Answer(support, pricing, against);
    }
}
