package vn.khuyencong.project;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Money;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What may be paid on a file now, and what stands against paying it: the same rules the steps of the money ask. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueOnFile {

    private final AdvanceTermsOf terms;
    private final Acceptances acceptances;
    private final Money money;

    DueOnFile(AdvanceTermsOf terms, Acceptances acceptances, Money money) {
        this.terms = terms;
        this.acceptances = acceptances;
        this.money = money;
    }

    /** An amount, and what stands against paying any of it. */
    record Due(Dong left, List<Finding> against) {}

    /** What may still be advanced. */
    Due advance(Project project) {
        return terms.of(project)
                .map(rule -> new Due(rule.left(), AdvanceRules.progress(rule)))
                .orElseGet(() -> new Due(Dong.ZERO, List.of(Finding.of("project.advance-no-ratio"))));
    }

    /** What is due after acceptance and not yet paid. */
    Due remainder(Project project) {
        var due = acceptances.get(project.id()).due();
        return new Due(due.minusOrZero(money.of(project.id()).paidOut()), List.of());
    }
}
