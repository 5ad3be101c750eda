package vn.khuyencong.project;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/** Gathers the figures of a settlement from where each of them was decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SettlementFigures {

    private final Contracts contracts;
    private final Acceptances acceptances;
    private final FrozenNorms frozen;
    private final Supports supports;
    private final PaidFiles paid;

    SettlementFigures(
            Contracts contracts, Acceptances acceptances, FrozenNorms frozen, Supports supports, PaidFiles paid) {
        this.contracts = contracts;
        this.acceptances = acceptances;
        this.frozen = frozen;
        this.supports = supports;
        this.paid = paid;
    }

    Settlement of(Project project) {
        var id = project.id();
        var norm = frozen.get(id);
        var accepted = acceptances.get(id);
        return new Settlement(
                        supports.cost(project, project.estimate(), norm.decidedOn()),
                        project.approvedOrFail(),
                        contracts.get(id).amount(),
                        accepted.supported(),
                        accepted.recomputed(),
                        paid.out(id),
                        basis(project, norm, accepted.supported()))
                .leavingUnplanned(paid.unplanned(project));
    }

    /** The article of the figure that binds: on the accepted cost, or of the first of several components. */
    private @Nullable Citation basis(Project project, FrozenNorms.Frozen norm, Dong accepted) {
        if (accepted.isZero()) return null;
        var whole = project.estimate().isOneWhole(project.scope());
        return whole
                ? supports.frozen(project, norm, 1, accepted).basis()
                : supports.frozen(project, norm, project.estimate()).support().basis();
    }
}
