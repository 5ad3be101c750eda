package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Finding;

/** The manager closes a stopped đề án: all it was paid is back, what was set aside is free again for the year. */
@Service
public class CloseStopped {

    private final Moves moves;
    private final FileMoney money;
    private final SettlementGrounds grounds;

    CloseStopped(Moves moves, FileMoney money, SettlementGrounds grounds) {
        this.moves = moves;
        this.money = money;
        this.grounds = grounds;
    }

    /** @param number number of the minutes of liquidation */
    @Transactional
    public Decision close(UUID id, int version, String number, LocalDate closedOn) {
        return moves.make(Move.of(Step.CLOSE_STOPPED, id, version).under(number), project -> {
            var paid = money.paidOut(id);
            var findings = new ArrayList<Finding>();
            if (!paid.isZero()) {
                findings.add(Finding.of("project.close-when-returned", null, paid));
            }
            if (number.isBlank()) {
                findings.add(Finding.of("project.change-number-missing"));
            }
            if (closedOn.isAfter(grounds.today())) {
                findings.add(Finding.of("project.day-in-future", null, closedOn));
            }
            var decision =
                    project.decide(Step.CLOSE_STOPPED, money.ending(findings, project, closedOn), grounds.struck(id));
            if (decision instanceof Moved) {
                money.release(project, closedOn, number);
            }
            return decision;
        });
    }
}
