package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.project.Settlement.Reasons;

/** The manager settles a đề án; what was not used returns to its year (quyết toán). */
@Service
public class SettleProject {

    private final Moves moves;
    private final SettlementFigures figures;
    private final SettlementMoney money;
    private final Settlements settlements;
    private final OfficeClock clock;

    SettleProject(
            Moves moves, SettlementFigures figures, SettlementMoney money, Settlements settlements, OfficeClock clock) {
        this.moves = moves;
        this.figures = figures;
        this.money = money;
        this.settlements = settlements;
        this.clock = clock;
    }

    /** @param number number of the minutes of liquidation and settlement */
    @Transactional
    public Decision settle(UUID id, int version, String number, LocalDate settledOn, Reasons reasons) {
        return moves.make(Move.of(Step.SETTLE, id, version).under(number), project -> {
            var settlement = figures.of(project);
            var findings = SettlementRules.findings(settlement, reasons, number, settledOn, clock.today());
            var basis = settlement.basis();
            var decision = project.decide(Step.SETTLE, findings, basis == null ? List.of() : List.of(basis));
            if (decision instanceof Moved) {
                settlements.add(id, settlement, reasons, number, settledOn);
                money.settle(project, settlement, number, settledOn);
            }
            return decision;
        });
    }
}
