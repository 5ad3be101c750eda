package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;

/** What settlement does to the money: what was paid has found its use, the rest is free again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SettlementMoney {

    private final FileMoney money;
    private final ApplicationEventPublisher events;

    SettlementMoney(FileMoney money, ApplicationEventPublisher events) {
        this.money = money;
        this.events = events;
    }

    /** Nothing is paid, taken back or corrected on the file until it is settled. */
    void hold(Project project) {
        money.hold(project);
    }

    /** These findings, and one more for each of its years whose books are closed on that day. */
    List<Finding> inOpenPeriod(List<Finding> findings, Project project, LocalDate settledOn) {
        return money.ending(findings, project, settledOn);
    }

    void settle(Project project, Settlement settlement, String number, LocalDate settledOn) {
        var due = settlement.due();
        money.settle(project, due, settledOn, number);
        var left = money.release(project, settledOn, number);
        events.publishEvent(new ProjectSettled(project.id(), project.code(), due, left, settledOn));
    }
}
