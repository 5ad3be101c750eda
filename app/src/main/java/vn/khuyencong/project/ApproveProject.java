package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Posting;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.project.Decision.Refused;
import vn.khuyencong.shared.Dong;

/**
 * The plan is approved, and with it a đề án: its norm is frozen as of the day of decision, its money set aside.
 * Only the plan calls this, in its own transaction, which it rolls back when one of its đề án is refused.
 */
@Service
public class ApproveProject {

    private final Moves moves;
    private final Supports supports;
    private final FrozenNorms frozen;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final OfficeClock clock;

    ApproveProject(
            Moves moves,
            Supports supports,
            FrozenNorms frozen,
            Ledger ledger,
            ApplicationEventPublisher events,
            OfficeClock clock) {
        this.moves = moves;
        this.supports = supports;
        this.frozen = frozen;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** @param paper number of the decision */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision approve(UUID id, Dong amount, LocalDate decidedOn, String paper) {
        return moves.make(Move.within(Step.APPROVE, id).under(paper).of(amount), project -> {
            var assessed = supports.on(project, decidedOn);
            var decision = project.granting(amount, decidedOn)
                    .decide(
                            Step.APPROVE,
                            ApprovalRules.findings(project, amount, decidedOn, clock.today(), assessed.support()),
                            assessed.support().citations());
            return decision instanceof Moved moved ? granted(moved, assessed, decidedOn, paper) : decision;
        });
    }

    private Decision granted(Moved moved, Supports.Assessed assessed, LocalDate decidedOn, String paper) {
        var project = moved.project();
        var amount = project.approvedOrFail();
        var scope = project.scope();
        var source =
                ledger.againstSource(project.id(), project.province(), scope.tier(), project.activities(), decidedOn);
        if (!source.isEmpty()) {
            return new Refused(source);
        }
        var posting = ledger.commit(
                project.province(), scope.planYear(), scope.tier(), project.id(), amount, paper, decidedOn);
        return switch (posting) {
            case Posting.Refusal refusal -> new Refused(List.of(refusal.finding()));
            case Posting.Posted _ -> {
                assessed.parts().forEach(part -> freeze(project, part, decidedOn));
                events.publishEvent(new ProjectApproved(project.id(), project.code(), amount, decidedOn));
                yield moved;
            }
        };
    }

    private void freeze(Project project, Supports.Assessed.Part part, LocalDate decidedOn) {
        frozen.freeze(
                project.id(),
                part.component().position(),
                decidedOn,
                Objects.requireNonNull(part.level()),
                Objects.requireNonNull(part.receipt()));
    }
}
