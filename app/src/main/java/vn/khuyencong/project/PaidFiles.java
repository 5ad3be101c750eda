package vn.khuyencong.project;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Money;
import vn.khuyencong.shared.Dong;

/** What was paid on a file over all its years, and what no plan has set aside for it yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaidFiles {

    private final Money money;
    private final Slices slices;

    PaidFiles(Money money, Slices slices) {
        this.money = money;
        this.slices = slices;
    }

    /** Paid out and not given back. */
    Dong out(UUID project) {
        return money.of(project).paidOut();
    }

    /** Approved for years whose plan has not set it aside. */
    Dong unplanned(Project project) {
        return SliceRules.unplanned(slices.of(project));
    }
}
