package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Money;
import vn.khuyencong.shared.Finding;

/** What settlement does to the money: what was paid has found its use, the rest is free again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SettlementMoney {

    private final Ledger ledger;
    private final Money money;
    private final ApplicationEventPublisher events;

    SettlementMoney(Ledger ledger, Money money, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.money = money;
        this.events = events;
    }

    /** These findings, and one more where the books of the plan year are closed on that day. */
    List<Finding> inOpenPeriod(List<Finding> findings, Project project, LocalDate settledOn) {
        return ledger.inOpenPeriod(findings, project.province(), project.scope().planYear(), settledOn);
    }

    void settle(Project project, Settlement settlement, String number, LocalDate settledOn) {
        var id = project.id();
        var year = project.scope().planYear();
        var tier = project.scope().tier();
        var due = settlement.due();
        if (!due.isZero()) {
            ledger.settle(project.province(), year, tier, id, due, number, settledOn)
                    .orFail();
        }
        var left = money.of(id).committed();
        if (!left.isZero()) {
            ledger.release(project.province(), year, tier, id, left, number, settledOn)
                    .orFail();
        }
        events.publishEvent(new ProjectSettled(id, project.code(), due, left, settledOn));
    }
}
