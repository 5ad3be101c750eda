package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Dong;

/** The accountant pays what is due and not yet paid (thanh toán phần còn lại). */
@Service
public class PayRemainder {

    private final Moves moves;
    private final Acceptances acceptances;
    private final FileMoney money;
    private final OfficeClock clock;

    PayRemainder(Moves moves, Acceptances acceptances, FileMoney money, OfficeClock clock) {
        this.moves = moves;
        this.acceptances = acceptances;
        this.money = money;
        this.clock = clock;
    }

    @Transactional
    public Decision pay(UUID id, int version, Dong amount, LocalDate paidOn, String paper) {
        return pay(id, version, amount, paidOn, paper, Draw.byHand());
    }

    /** Pays on a request for payment: its id is the one of the entry, so that it is paid once. */
    @Transactional
    public Decision pay(UUID id, int version, Dong amount, LocalDate paidOn, String paper, Draw draw) {
        return moves.make(Move.of(Step.PAY_REMAINDER, id, version).under(paper).of(amount), project -> {
            money.hold(project);
            var due = acceptances.get(id).due();
            var paid = money.paidOut(id);
            var findings = PaymentRules.remainder(due, paid, amount, paidOn, clock.today());
            var decision = project.decide(
                    Step.PAY_REMAINDER, money.paying(findings, project, amount, paidOn, draw), List.of());
            if (decision instanceof Moved) {
                money.pay(EntryKind.PAY, project, amount, paidOn, paper, draw);
            }
            return decision;
        });
    }
}
