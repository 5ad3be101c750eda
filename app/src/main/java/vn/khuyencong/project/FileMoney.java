package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Money;
import vn.khuyencong.budget.ProjectMoney;
import vn.khuyencong.budget.YearMoney;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * The money of one đề án in the funds of its budget years. What was set aside first is paid out first, what was paid last
 * comes back first; nothing is paid out of a year that has not begun.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FileMoney {

    private static final String RULE = "SPEND_WHAT_IS_GIVEN";

    private final Ledger ledger;
    private final Money money;
    private final Norms norms;

    FileMoney(Ledger ledger, Money money, Norms norms) {
        this.ledger = ledger;
        this.money = money;
        this.norms = norms;
    }

    /** Keeps the money of the file as it is until the transaction ends, so that what is read of it still holds when it moves. */
    void hold(Project project) {
        ledger.hold(project.id());
    }

    /** Paid out and not given back. */
    Dong paidOut(UUID project) {
        return money.of(project).paidOut();
    }

    /** The years whose money may be used on a day, the earliest first. */
    List<YearMoney> usable(Project project, LocalDate day) {
        var last = Math.max(project.scope().planYear(), day.getYear());
        return money.byYear(project.id()).stream()
                .filter(year -> year.year() <= last)
                .toList();
    }

    /**
     * These findings, and what the money itself has against paying: more than has been set aside up to that day, or books that
     * are closed.
     */
    List<Finding> paying(List<Finding> findings, Project project, Dong amount, LocalDate day, Draw draw) {
        var years = drawn(project, day, draw);
        var left = DrawRules.sum(years, ProjectMoney::committed);
        var more = new ArrayList<>(findings);
        if (project.scope().kind() == ProjectKind.FLAGSHIP && amount.exceeds(left)) {
            more.add(Finding.of(
                    "project.payment-over-given",
                    norms.rule(RULE, day).orElse(null),
                    amount,
                    left,
                    DrawRules.sum(years, ProjectMoney::total),
                    DrawRules.sum(years, ProjectMoney::paidOut),
                    String.valueOf(Math.max(project.scope().planYear(), day.getYear()))));
        }
        return inOpenPeriod(more, project, DrawRules.parts(years, ProjectMoney::committed, amount), day);
    }

    /**
     * Pays out, in one entry for each fund that is drawn on.
     *
     * @param kind an advance, or a payment of the rest
     */
    void pay(EntryKind kind, Project project, Dong amount, LocalDate day, String paper, Draw draw) {
        var province = project.province();
        var tier = project.scope().tier();
        var request = draw.request();
        for (var part : DrawRules.parts(drawn(project, day, draw), ProjectMoney::committed, amount)) {
            var posting = kind == EntryKind.ADVANCE
                    ? ledger.advance(request, province, part.year(), tier, project.id(), part.amount(), paper, day)
                    : ledger.pay(request, province, part.year(), tier, project.id(), part.amount(), paper, day);
            posting.orFail();
            request = UUID.randomUUID();
        }
    }

    /** These findings, and one more where the books money would go back to are closed. */
    List<Finding> refunding(List<Finding> findings, Project project, Dong amount, LocalDate day) {
        return inOpenPeriod(findings, project, paidLast(project, amount), day);
    }

    void refund(Project project, Dong amount, LocalDate day, String paper) {
        for (var part : paidLast(project, amount)) {
            ledger.refund(
                            project.province(),
                            part.year(),
                            project.scope().tier(),
                            project.id(),
                            part.amount(),
                            paper,
                            day)
                    .orFail();
        }
    }

    /** These findings, and one more for each year whose books are closed on that day. */
    List<Finding> ending(List<Finding> findings, Project project, LocalDate day) {
        var more = findings;
        for (var year : years(project)) {
            more = ledger.inOpenPeriod(more, project.province(), year, day);
        }
        return more;
    }

    /** What was paid has found its use: as much of it as is due, in every fund it came from. */
    void settle(Project project, Dong due, LocalDate day, String paper) {
        for (var part : DrawRules.parts(money.byYear(project.id()), ProjectMoney::paid, due)) {
            ledger.settle(
                            project.province(),
                            part.year(),
                            project.scope().tier(),
                            project.id(),
                            part.amount(),
                            paper,
                            day)
                    .orFail();
        }
    }

    /**
     * What is still set aside is free again, each đồng in its own year.
     *
     * @return all of it
     */
    Dong release(Project project, LocalDate day, String paper) {
        var parts = held(project, ProjectMoney::committed);
        for (var part : parts) {
            ledger.release(
                            project.province(),
                            part.year(),
                            project.scope().tier(),
                            project.id(),
                            part.amount(),
                            paper,
                            day)
                    .orFail();
        }
        return parts.stream().map(DrawRules.Part::amount).reduce(Dong.ZERO, Dong::plus);
    }

    private List<DrawRules.Part> held(Project project, Function<ProjectMoney, Dong> holds) {
        var years = money.byYear(project.id());
        return DrawRules.parts(years, holds, DrawRules.sum(years, holds));
    }

    private List<DrawRules.Part> paidLast(Project project, Dong amount) {
        return DrawRules.parts(money.byYear(project.id()).reversed(), ProjectMoney::paid, amount);
    }

    private List<YearMoney> drawn(Project project, LocalDate day, Draw draw) {
        return usable(project, day).stream()
                .filter(year -> draw.year() == null || draw.year() == year.year())
                .toList();
    }

    private List<Finding> inOpenPeriod(
            List<Finding> findings, Project project, List<DrawRules.Part> parts, LocalDate day) {
        var more = findings;
        for (var part : parts) {
            more = ledger.inOpenPeriod(more, project.province(), part.year(), day);
        }
        return List.copyOf(more);
    }

    private List<Integer> years(Project project) {
        var years = money.byYear(project.id()).stream().map(YearMoney::year).toList();
        return years.isEmpty() ? List.of(project.scope().planYear()) : years;
    }
}
