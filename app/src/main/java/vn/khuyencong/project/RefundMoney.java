package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Dong;

/** The accountant takes back what was paid and is not due (hoàn trả). */
@Service
public class RefundMoney {

    private final Moves moves;
    private final Acceptances acceptances;
    private final FileMoney money;
    private final OfficeClock clock;

    RefundMoney(Moves moves, Acceptances acceptances, FileMoney money, OfficeClock clock) {
        this.moves = moves;
        this.acceptances = acceptances;
        this.money = money;
        this.clock = clock;
    }

    @Transactional
    public Decision refund(UUID id, int version, Dong amount, LocalDate returnedOn, String paper) {
        return moves.make(Move.of(Step.REFUND, id, version).under(paper).of(amount), project -> {
            money.hold(project);
            // What was advanced without accepted work goes back whole.
            var due = project.stage() == Stage.STOPPING
                    ? Dong.ZERO
                    : acceptances.get(id).due();
            var paid = money.paidOut(id);
            var findings = PaymentRules.refund(due, paid, amount, returnedOn, clock.today());
            var decision =
                    project.decide(Step.REFUND, money.refunding(findings, project, amount, returnedOn), List.of());
            if (decision instanceof Moved) {
                money.refund(project, amount, returnedOn, paper);
            }
            return decision;
        });
    }
}
