package vn.khuyencong.plan;

import java.util.UUID;
import vn.khuyencong.budget.Source;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;

/**
 * A đề án that an approved plan holds, as an adjustment meets it.
 *
 * @param flagship whether its money is laid out by years
 * @param amount   what it is approved for of the plan's year, by the plan and what was decided since
 */
public record HeldFile(
        UUID project,
        String code,
        String title,
        String beneficiary,
        Stage stage,
        boolean flagship,
        Source source,
        Dong amount) {

    /** Whether an adjustment may still reach it: approved, and not accepted yet. */
    public boolean mayChange() {
        return stage == Stage.APPROVED || stage == Stage.UNDER_WAY;
    }
}
