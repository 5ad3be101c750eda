package vn.khuyencong.project;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What may be paid on a file now, and what stands against paying it: the same rules the steps of the money ask. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueOnFile {

    private final AdvanceTermsOf terms;
    private final Acceptances acceptances;
    private final FileMoney money;
    private final OfficeClock clock;

    DueOnFile(AdvanceTermsOf terms, Acceptances acceptances, FileMoney money, OfficeClock clock) {
        this.terms = terms;
        this.acceptances = acceptances;
        this.money = money;
        this.clock = clock;
    }

    /**
     * An amount, and what stands against paying any of it.
     *
     * @param year the budget year whose fund pays it
     */
    record Due(int year, Dong left, List<Finding> against) {}

    /** What may still be advanced. */
    Due advance(Project project) {
        return terms.of(project)
                .map(rule -> given(project, rule.left(), AdvanceRules.progress(rule)))
                .orElseGet(() -> given(project, Dong.ZERO, List.of(Finding.of("project.advance-no-ratio"))));
    }

    /** What is due after acceptance and not yet paid. */
    Due remainder(Project project) {
        var due = acceptances.get(project.id()).due();
        return given(project, due.minusOrZero(money.paidOut(project.id())), List.of());
    }

    /** As far as the earliest year that still holds something set aside for it: one request draws on one fund. */
    private Due given(Project project, Dong left, List<Finding> against) {
        var planYear = project.scope().planYear();
        if (project.scope().kind() != ProjectKind.FLAGSHIP) {
            return new Due(planYear, left, against);
        }
        return money.usable(project, clock.today()).stream()
                .filter(year -> !year.money().committed().isZero())
                .findFirst()
                .map(year -> new Due(year.year(), left.min(year.money().committed()), against))
                .orElseGet(() -> new Due(planYear, Dong.ZERO, against));
    }
}
