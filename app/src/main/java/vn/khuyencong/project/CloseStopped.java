package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Money;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Finding;

/** The manager closes a stopped đề án: all it was paid is back, what was set aside is free again for the year. */
@Service
public class CloseStopped {

    private final Moves moves;
    private final Money money;
    private final Ledger ledger;
    private final SettlementGrounds grounds;

    CloseStopped(Moves moves, Money money, Ledger ledger, SettlementGrounds grounds) {
        this.moves = moves;
        this.money = money;
        this.ledger = ledger;
        this.grounds = grounds;
    }

    /** @param number number of the minutes of liquidation */
    @Transactional
    public Decision close(UUID id, int version, String number, LocalDate closedOn) {
        return moves.make(Move.of(Step.CLOSE_STOPPED, id, version).under(number), project -> {
            var standing = money.of(id);
            var findings = new ArrayList<Finding>();
            if (!standing.paidOut().isZero()) {
                findings.add(Finding.of("project.close-when-returned", null, standing.paidOut()));
            }
            if (number.isBlank()) {
                findings.add(Finding.of("project.change-number-missing"));
            }
            if (closedOn.isAfter(grounds.today())) {
                findings.add(Finding.of("project.day-in-future", null, closedOn));
            }
            var decision = project.decide(
                    Step.CLOSE_STOPPED,
                    ledger.inOpenPeriod(
                            findings, project.province(), project.scope().planYear(), closedOn),
                    grounds.struck(id));
            if (decision instanceof Moved && !standing.committed().isZero()) {
                var scope = project.scope();
                ledger.release(
                                project.province(),
                                scope.planYear(),
                                scope.tier(),
                                id,
                                standing.committed(),
                                number,
                                closedOn)
                        .orFail();
            }
            return decision;
        });
    }
}
