package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Money;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Dong;

/** The accountant takes back what was paid and is not due (hoàn trả). */
@Service
public class RefundMoney {

    private final Moves moves;
    private final Acceptances acceptances;
    private final Money money;
    private final Ledger ledger;
    private final OfficeClock clock;

    RefundMoney(Moves moves, Acceptances acceptances, Money money, Ledger ledger, OfficeClock clock) {
        this.moves = moves;
        this.acceptances = acceptances;
        this.money = money;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public Decision refund(UUID id, int version, Dong amount, LocalDate returnedOn, String paper) {
        return moves.make(Move.of(Step.REFUND, id, version).under(paper).of(amount), project -> {
            // What was advanced without accepted work goes back whole.
            var due = project.stage() == Stage.STOPPING
                    ? Dong.ZERO
                    : acceptances.get(id).due();
            var paid = money.of(id).paidOut();
            var findings = PaymentRules.refund(due, paid, amount, returnedOn, clock.today());
            var decision = project.decide(
                    Step.REFUND,
                    ledger.inOpenPeriod(
                            findings, project.province(), project.scope().planYear(), returnedOn),
                    List.of());
            if (decision instanceof Moved) {
                var scope = project.scope();
                ledger.refund(project.province(), scope.planYear(), scope.tier(), id, amount, paper, returnedOn)
                        .orFail();
            }
            return decision;
        });
    }
}
