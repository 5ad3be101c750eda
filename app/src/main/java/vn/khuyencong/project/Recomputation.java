package vn.khuyencong.project;

import java.util.List;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/** Support computed again on the accepted cost, under the norm frozen at approval. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Recomputation {

    private final Supports supports;
    private final FrozenNorms frozen;
    private final Contracts contracts;

    Recomputation(Supports supports, FrozenNorms frozen, Contracts contracts) {
        this.supports = supports;
        this.frozen = frozen;
        this.contracts = contracts;
    }

    /** What came of it, with the contract it is held against. */
    record Result(Contract contract, Acceptances.Figures figures, List<Citation> bases, JSONB receipt) {}

    Result on(Project project, Acceptance acceptance) {
        var norm = frozen.get(project.id());
        var contract = contracts.get(project.id());
        var cost = acceptance.supported(project.estimate());
        if (cost.isZero()) {
            var nothing = new Acceptances.Figures(cost, Dong.ZERO, Dong.ZERO);
            return new Result(contract, nothing, List.of(), JSONB.valueOf("{}"));
        }
        var assessed = supports.frozen(project, norm, cost);
        var ceiling = assessed.support().ceiling();
        if (ceiling == null) {
            throw new IllegalStateException("The frozen norm of " + project.code() + " gives no amount");
        }
        var due = AcceptRules.due(project.approvedOrFail(), contract.amount(), ceiling);
        return new Result(
                contract,
                new Acceptances.Figures(cost, ceiling, due),
                assessed.support().citations(),
                assessed.receipt());
    }
}
