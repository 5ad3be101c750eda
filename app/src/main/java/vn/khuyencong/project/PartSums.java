package vn.khuyencong.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/** What is due for the accepted parts of a đề án, by the norm frozen at its approval. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PartSums {

    private final Supports supports;
    private final FrozenNorms frozen;
    private final Contracts contracts;
    private final Recomputation recomputation;

    PartSums(Supports supports, FrozenNorms frozen, Contracts contracts, Recomputation recomputation) {
        this.supports = supports;
        this.frozen = frozen;
        this.contracts = contracts;
        this.recomputation = recomputation;
    }

    /**
     * What one part comes to.
     *
     * @param due empty where it is reckoned with the whole file
     */
    record Reckoned(
            @Nullable Dong due,
            List<Citation> bases,
            @Nullable KeptReceipt receipt) {

        static final Reckoned LATER = new Reckoned(null, List.of(), null);
    }

    Contract contract(Project project) {
        return contracts.get(project.id());
    }

    /** One place: the least of what it was given and what the norm gives on the accepted cost. */
    Reckoned of(Project project, GroupPlace place, Dong cost) {
        var assessed = supports.accepted(project, frozen.get(project.id()), place.told(), cost);
        return new Reckoned(
                place.told().support().min(assessed.support().ceilingOrFail()),
                assessed.support().citations(),
                assessed.receipt());
    }

    /** The whole file: of a group the sum of its places, of any other the norm on the sum of its parts. */
    Recomputation.Result whole(Project project, Acceptance acceptance, List<PartAcceptance> parts) {
        if (!project.scope().isOfAGroup()) {
            return recomputation.on(project, acceptance);
        }
        var contract = contracts.get(project.id());
        var sum = parts.stream()
                .map(PartAcceptance::due)
                .reduce(Dong.ZERO, (one, other) -> other == null ? one : one.plus(other));
        var due = AcceptRules.due(project.approvedOrFail(), contract.amount(), sum);
        return new Recomputation.Result(
                contract, new Acceptances.Figures(acceptance.total(), sum, due), List.of(), null);
    }
}
