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
    private final SettlementGrounds grounds;

    SettleProject(
            Moves moves,
            SettlementFigures figures,
            SettlementMoney money,
            Settlements settlements,
            SettlementGrounds grounds) {
        this.moves = moves;
        this.figures = figures;
        this.money = money;
        this.settlements = settlements;
        this.grounds = grounds;
    }

    /** @param number number of the minutes of liquidation and settlement */
    @Transactional
    public Decision settle(UUID id, int version, String number, LocalDate settledOn, Reasons reasons) {
        return moves.make(Move.of(Step.SETTLE, id, version).under(number), project -> {
            money.hold(project);
            var struck = grounds.struck(id);
            var settlement =
                    figures.of(project).struckUnder(struck.stream().findFirst().orElse(null));
            var findings = SettlementRules.findings(settlement, reasons, number, settledOn, grounds.today());
            var bases = new ArrayList<>(grounds.of(project, struck));
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
