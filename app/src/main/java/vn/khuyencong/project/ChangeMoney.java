package vn.khuyencong.project;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Posting;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** The money of a changed support: less of it is free again for the year, more of it is set aside. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangeMoney {

    private final Supports supports;
    private final FrozenNorms frozen;
    private final Ledger ledger;

    ChangeMoney(Supports supports, FrozenNorms frozen, Ledger ledger) {
        this.supports = supports;
        this.frozen = frozen;
        this.ledger = ledger;
    }

    /** That the norm frozen at approval does not allow so much; empty where it does. */
    List<Finding> overFrozen(Project project, Dong amount) {
        return supports.frozen(project, frozen.get(project.id()), project.estimate())
                .support()
                .against(amount, "project.change-over-ceiling");
    }

    /** @return that the year has not enough, and then nothing was moved; else empty */
    List<Finding> follow(Project project, Dong amount, ChangeDecision decision) {
        var scope = project.scope();
        var approved = project.approvedOrFail();
        if (approved.exceeds(amount)) {
            var posting = ledger.release(
                    project.province(),
                    scope.planYear(),
                    scope.tier(),
                    project.id(),
                    approved.minus(amount),
                    decision.number(),
                    decision.decidedOn());
            return posting instanceof Posting.Refusal refusal ? List.of(refusal.finding()) : List.of();
        }
        var posting = ledger.commit(
                project.province(),
                scope.planYear(),
                scope.tier(),
                project.id(),
                amount.minus(approved),
                decision.number(),
                decision.decidedOn());
        return switch (posting) {
            case Posting.Refusal refusal -> List.of(refusal.finding());
            case Posting.Posted _ -> List.of();
        };
    }
}
