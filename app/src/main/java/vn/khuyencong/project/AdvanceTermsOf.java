package vn.khuyencong.project;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Money;
import vn.khuyencong.norm.AdvanceRule;

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
        return ratios.of(project, evidences.of(project.id())).map(rule -> terms(project, rule));
    }

    private AdvanceTerms terms(Project project, AdvanceRule rule) {
        return new AdvanceTerms(
                rule.ratio(),
                rule.progressOver(),
                rule.basis(),
                contracts.get(project.id()).amount(),
                money.of(project.id()).paidOut(),
                reports.latestConfirmed(project.id()).orElse(null));
    }
}
