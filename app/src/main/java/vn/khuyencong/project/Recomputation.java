package vn.khuyencong.project;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    private final Reworks reworks;

    Recomputation(Supports supports, FrozenNorms frozen, Contracts contracts, Reworks reworks) {
        this.supports = supports;
        this.frozen = frozen;
        this.contracts = contracts;
        this.reworks = reworks;
    }

    /** What came of it, with the contract it is held against. */
    record Result(
            Contract contract,
            Acceptances.Figures figures,
            List<Citation> bases,
            @Nullable KeptReceipt receipt) {}

    Result on(Project project, Acceptance acceptance) {
        var norm = frozen.get(project.id());
        var contract = contracts.get(project.id());
        var costing = project.estimate().costing(acceptance.lines());
        var cost = supports.cost(project, costing, norm.decidedOn());
        if (cost.isZero()) {
            var nothing = new Acceptances.Figures(cost, Dong.ZERO, Dong.ZERO);
            return new Result(contract, nothing, List.of(), null);
        }
        var assessed = supports.frozen(project, norm, costing);
        var recomputed = AcceptRules.recomputed(project, reworks.carriedOut(project), assessed);
        var due = AcceptRules.due(project.approvedOrFail(), contract.amount(), recomputed);
        return new Result(
                contract,
                new Acceptances.Figures(cost, recomputed, due),
                assessed.support().citations(),
                receipt(assessed));
    }

    private static KeptReceipt receipt(Supports.Assessed assessed) {
        var kept = assessed.parts().stream()
                .map(part -> Objects.requireNonNull(part.receipt()))
                .toList();
        return kept.size() == 1
                ? kept.getFirst()
                : KeptReceipt.together(kept, assessed.support().lines());
    }
}
