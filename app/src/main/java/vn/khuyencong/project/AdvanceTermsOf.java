package vn.khuyencong.project;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Money;

/** Gathers the terms of an advance: the rule of the day, the contract, the money and the confirmed progress. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdvanceTermsOf {

    private final AdvanceRatios ratios;
    private final Evidences evidences;
    private final Contracts contracts;
    private final ProgressReports reports;
    private final Money money;

    AdvanceTermsOf(
            AdvanceRatios ratios, Evidences evidences, Contracts contracts, ProgressReports reports, Money money) {
        this.ratios = ratios;
        this.evidences = evidences;
        this.contracts = contracts;
        this.reports = reports;
        this.money = money;
    }

    /** Empty where nothing says how much may be advanced. */
    Optional<AdvanceTerms> of(Project project) {
        var id = project.id();
        var parts = ratios.parts(project, evidences.of(id), contracts.get(id).amount());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new AdvanceTerms(
                        parts,
                        money.of(id).paidOut(),
                        reports.latestConfirmed(id).orElse(null)));
    }
}
