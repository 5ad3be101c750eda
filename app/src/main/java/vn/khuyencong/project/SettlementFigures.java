package vn.khuyencong.project;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Money;

/** Gathers the figures of a settlement from where each of them was decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SettlementFigures {

    private final Contracts contracts;
    private final Acceptances acceptances;
    private final FrozenNorms frozen;
    private final Supports supports;
    private final Money money;

    SettlementFigures(
            Contracts contracts, Acceptances acceptances, FrozenNorms frozen, Supports supports, Money money) {
        this.contracts = contracts;
        this.acceptances = acceptances;
        this.frozen = frozen;
        this.supports = supports;
        this.money = money;
    }

    Settlement of(Project project) {
        var id = project.id();
        var norm = frozen.get(id);
        var accepted = acceptances.get(id);
        var basis = accepted.supported().isZero()
                ? null
                : supports.frozen(project, norm, accepted.supported()).support().basis();
        return new Settlement(
                project.estimate().supportedCost(),
                project.approvedOrFail(),
                contracts.get(id).amount(),
                accepted.supported(),
                accepted.recomputed(),
                money.of(id).paidOut(),
                basis);
    }
}
