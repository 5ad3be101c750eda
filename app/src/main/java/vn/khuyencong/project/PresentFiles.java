package vn.khuyencong.project;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Money;

/** Đề án as a change meets them: with the contract and the money. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PresentFiles {

    private final Contracts contracts;
    private final Money money;

    PresentFiles(Contracts contracts, Money money) {
        this.contracts = contracts;
        this.money = money;
    }

    ChangeRules.Present of(Project project) {
        return new ChangeRules.Present(
                project,
                contracts.find(project.id()).orElse(null),
                money.of(project.id()).paidOut());
    }
}
