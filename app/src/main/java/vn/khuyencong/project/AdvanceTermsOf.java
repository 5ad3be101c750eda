package vn.khuyencong.project;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Money;
import vn.khuyencong.norm.Norms;

/** Gathers the terms of an advance: the rule of the day, the contract, the money and the confirmed progress. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdvanceTermsOf {

    private final Norms norms;
    private final Contracts contracts;
    private final ProgressReports reports;
    private final Money money;
    private final OfficeClock clock;

    AdvanceTermsOf(Norms norms, Contracts contracts, ProgressReports reports, Money money, OfficeClock clock) {
        this.norms = norms;
        this.contracts = contracts;
        this.reports = reports;
        this.money = money;
        this.clock = clock;
    }

    AdvanceTerms of(Project project) {
        var scope = project.scope();
        var rule = norms.advanceRule(scope.activity(), scope.tier(), project.province(), clock.today());
        return new AdvanceTerms(
                rule.ratio(),
                rule.progressOver(),
                rule.basis(),
                contracts.get(project.id()).amount(),
                money.of(project.id()).paidOut(),
                reports.latestConfirmed(project.id()).orElse(null));
    }
}
