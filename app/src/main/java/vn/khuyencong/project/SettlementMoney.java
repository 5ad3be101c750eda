package vn.khuyencong.project;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Money;

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
