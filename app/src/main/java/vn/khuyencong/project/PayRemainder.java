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

/** The accountant pays what is due and not yet paid (thanh toán phần còn lại). */
@Service
public class PayRemainder {

    private final Moves moves;
    private final Acceptances acceptances;
    private final Money money;
    private final Ledger ledger;
    private final OfficeClock clock;

    PayRemainder(Moves moves, Acceptances acceptances, Money money, Ledger ledger, OfficeClock clock) {
        this.moves = moves;
        this.acceptances = acceptances;
        this.money = money;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public Decision pay(UUID id, int version, Dong amount, LocalDate paidOn, String paper) {
        return pay(id, version, amount, paidOn, paper, UUID.randomUUID());
    }

    /** Pays on a request for payment: its id is the one of the entry, so that it is paid once. */
    @Transactional
    public Decision pay(UUID id, int version, Dong amount, LocalDate paidOn, String paper, UUID request) {
        return moves.make(Move.of(Step.PAY_REMAINDER, id, version).under(paper).of(amount), project -> {
            var due = acceptances.get(id).due();
            var paid = money.of(id).paidOut();
            var findings = PaymentRules.remainder(due, paid, amount, paidOn, clock.today());
            var decision = project.decide(
                    Step.PAY_REMAINDER,
                    ledger.inOpenPeriod(
                            findings, project.province(), project.scope().planYear(), paidOn),
                    List.of());
            if (decision instanceof Moved) {
                var scope = project.scope();
                ledger.pay(request, project.province(), scope.planYear(), scope.tier(), id, amount, paper, paidOn)
                        .orFail();
            }
            return decision;
        });
    }
}
