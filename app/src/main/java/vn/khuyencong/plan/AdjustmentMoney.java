package vn.khuyencong.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Money;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** Whether the year has what an adjustment needs, source by source: what is free, and what its lines give back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdjustmentMoney {

    private final Ledger ledger;
    private final Money money;

    AdjustmentMoney(Ledger ledger, Money money) {
        this.ledger = ledger;
        this.money = money;
    }

    /**
     * Each source that has less than is needed; none where all have enough. What is taken out gives back what is set aside for it of
     * the plan's year and not paid out: only that is free at once when a đề án is stopped.
     */
    List<Finding> shortages(Plan plan, List<AdjustmentLine> lines) {
        Map<UUID, Dong> wanted = new HashMap<>();
        Map<UUID, Dong> freed = new HashMap<>(money.setAside(plan.year(), takenOut(lines)));
        for (var line : lines) {
            if (!line.more().isZero()) {
                wanted.put(line.project(), line.more());
            }
            if (line.kind() != AdjustmentLine.Kind.OUT && !line.less().isZero()) {
                freed.put(line.project(), line.less());
            }
        }
        return ledger.shortages(plan.province(), plan.year(), plan.tier(), wanted, freed);
    }

    private static List<UUID> takenOut(List<AdjustmentLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == AdjustmentLine.Kind.OUT)
                .map(AdjustmentLine::project)
                .toList();
    }
}
