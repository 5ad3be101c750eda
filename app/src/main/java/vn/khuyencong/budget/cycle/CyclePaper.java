package vn.khuyencong.budget.cycle;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * A paper of the budget cycle that stands.
 *
 * @param body   the body whose paper it is
 * @param amount empty where its step says none
 * @param by     who entered it
 */
public record CyclePaper(
        UUID id,
        CycleStep step,
        UUID body,
        String bodyName,
        String number,
        LocalDate dated,
        @Nullable Dong amount,
        String note,
        String by) {

    /**
     * One that is to be entered.
     *
     * @param id     makes a double click one paper
     * @param amount empty where its step says none
     */
    public record Wanted(
            UUID id,
            int year,
            CycleStep step,
            String number,
            LocalDate dated,
            @Nullable Dong amount,
            String note) {}
}
