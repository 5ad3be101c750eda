package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.project.Settlement.Reasons;

/** The manager settles a đề án; what was not used returns to its year (quyết toán). */
@Service
public class SettleProject {

    private final Moves moves;
    private final SettlementFigures figures;
    private final SettlementMoney money;
    private final Settlements settlements;
    private final LateSettlement late;

    SettleProject(
            Moves moves,
            SettlementFigures figures,
            SettlementMoney money,
            Settlements settlements,
            LateSettlement late) {
        this.moves = moves;
        this.figures = figures;
        this.money = money;
        this.settlements = settlements;
        this.late = late;
    }

    /** @param number number of the minutes of liquidation and settlement */
    @Transactional
    public Decision settle(UUID id, int version, String number, LocalDate settledOn, Reasons reasons) {
        return moves.make(Move.of(Step.SETTLE, id, version).under(number), project -> {
            var settlement = figures.of(project);
            var findings = SettlementRules.findings(settlement, reasons, number, settledOn, late.today());
            var bases = new ArrayList<>(late.basis(project));
            if (settlement.basis() != null) {
                bases.addFirst(settlement.basis());
            }
            var decision = project.decide(Step.SETTLE, money.inOpenPeriod(findings, project, settledOn), bases);
            if (decision instanceof Moved) {
                settlements.add(id, settlement, reasons, number, settledOn);
                money.settle(project, settlement, number, settledOn);
            }
            return decision;
        });
    }
}
