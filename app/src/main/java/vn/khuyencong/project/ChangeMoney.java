package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Ledger;
import vn.khuyencong.budget.Money;
import vn.khuyencong.budget.Posting;
import vn.khuyencong.budget.ProjectMoney;
import vn.khuyencong.budget.YearMoney;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** The money of a changed support: less of it is free again for the year, more of it is set aside. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangeMoney {

    private final Supports supports;
    private final FrozenNorms frozen;
    private final Slices slices;
    private final Money money;
    private final Ledger ledger;

    ChangeMoney(Supports supports, FrozenNorms frozen, Slices slices, Money money, Ledger ledger) {
        this.supports = supports;
        this.frozen = frozen;
        this.slices = slices;
        this.money = money;
        this.ledger = ledger;
    }

    /** That the norm frozen at approval does not allow so much; empty where it does. */
    List<Finding> overFrozen(Project project, Dong amount) {
        return supports.frozen(project, frozen.get(project.id()), project.estimate())
                .support()
                .against(amount, "project.change-over-ceiling");
    }

    /** @return that a year has not enough, and then nothing was moved; else empty */
    List<Finding> follow(Project project, Dong amount, ChangeDecision decision) {
        var before = slices.of(project);
        var after = SliceRules.changed(before, amount, paid(project));
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).isCommitted()) {
                findings.addAll(follow(project, before.get(i), after.get(i).approved(), decision));
            }
        }
        if (findings.isEmpty()) {
            slices.change(project, after);
        }
        return findings;
    }

    /** One year's part that a plan has set aside already. */
    private List<Finding> follow(Project project, Slice slice, Dong amount, ChangeDecision decision) {
        if (slice.approved().equals(amount)) {
            return List.of();
        }
        var less = slice.approved().minusOrZero(amount);
        if (less.isZero()) {
            return refused(ledger.commit(
                    project.province(),
                    lastYear(project, slice),
                    project.scope().tier(),
                    project.id(),
                    amount.minus(slice.approved()),
                    decision.number(),
                    decision.decidedOn()));
        }
        var findings = new ArrayList<Finding>();
        for (var part : parts(project, slice, less)) {
            findings.addAll(refused(ledger.release(
                    project.province(),
                    part.year(),
                    project.scope().tier(),
                    project.id(),
                    part.amount(),
                    decision.number(),
                    decision.decidedOn())));
        }
        return findings;
    }

    /** Out of which years less is taken: a flagship's slice is of its year, other money lies where it was carried to. */
    private List<DrawRules.Part> parts(Project project, Slice slice, Dong less) {
        if (project.scope().kind() == ProjectKind.FLAGSHIP) {
            return List.of(new DrawRules.Part(slice.year(), less));
        }
        return DrawRules.parts(money.byYear(project.id()).reversed(), ProjectMoney::committed, less);
    }

    private int lastYear(Project project, Slice slice) {
        return project.scope().kind() == ProjectKind.FLAGSHIP
                ? slice.year()
                : money.byYear(project.id()).stream()
                        .mapToInt(YearMoney::year)
                        .max()
                        .orElse(slice.year());
    }

    private static List<Finding> refused(Posting posting) {
        return switch (posting) {
            case Posting.Refusal refusal -> List.of(refusal.finding());
            case Posting.Posted _ -> List.of();
        };
    }

    private Map<Integer, Dong> paid(Project project) {
        return money.byYear(project.id()).stream()
                .collect(Collectors.toMap(YearMoney::year, year -> year.money().paidOut()));
    }
}
