package vn.khuyencong.project.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Counterpart;
import vn.khuyencong.project.CounterpartPaper;
import vn.khuyencong.shared.Citation;

/**
 * Counterpart money on the page of a đề án.
 *
 * @param basis the article that asks for it
 * @param isDue whether it is looked at now: from the contract on
 */
public record CounterpartPart(
        Counterpart money,
        List<CounterpartPaper.Kept> papers,
        @Nullable Citation basis,
        boolean isDue) {

    static CounterpartPart of(ProjectFile file, @Nullable Citation basis) {
        var contract = file.contract();
        var accepted = file.accepted();
        return new CounterpartPart(
                Counterpart.of(
                        file.project().estimate(),
                        contract == null ? null : contract.amount(),
                        accepted == null ? null : new Counterpart.Accepted(accepted.total(), accepted.due()),
                        file.counterpart()),
                file.counterpart(),
                basis,
                contract != null);
    }

    /** Whether less is confirmed than must have been spent. */
    public boolean isShort() {
        return isDue && !money.shortfall().isZero();
    }
}
