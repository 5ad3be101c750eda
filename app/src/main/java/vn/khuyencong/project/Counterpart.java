package vn.khuyencong.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/**
 * Vốn đối ứng of a đề án: what is promised, and what papers show. It stands beside the State's books, never in them.
 *
 * @param promised what remains of the cost beyond the support and other sources: by the contract, before it by the estimate
 * @param needed   what must have been spent now: of accepted work, what remains of its cost; before that, the promise
 * @param shown    what the papers come to that count or still wait
 * @param confirmed what the papers come to that count
 */
public record Counterpart(Dong promised, Dong needed, Dong shown, Dong confirmed) {

    /** The principle that asks the beneficiary to put in the rest. */
    public static final String RULE = "COUNTERPART";

    /**
     * As it stands for a file.
     *
     * @param contracted the support the contract gives; empty before it
     * @param accepted   the accepted cost and the support due on it; empty before acceptance
     */
    public static Counterpart of(
            Estimate estimate,
            @Nullable Dong contracted,
            @Nullable Accepted accepted,
            List<CounterpartPaper.Kept> papers) {
        var own = estimate.total().minusOrZero(estimate.other());
        var promised = contracted == null ? estimate.counterpart() : own.minusOrZero(contracted);
        var needed = accepted == null
                ? promised
                : accepted.cost()
                        .minusOrZero(accepted.due())
                        .minusOrZero(estimate.other())
                        .min(promised);
        return new Counterpart(
                promised,
                needed,
                sum(papers.stream()
                        .filter(paper -> paper.counts() || paper.waits())
                        .toList()),
                sum(papers.stream().filter(CounterpartPaper.Kept::counts).toList()));
    }

    /** What acceptance found: the cost of the work, and the support due on it. */
    public record Accepted(Dong cost, Dong due) {}

    /** What is confirmed less than needed. */
    public Dong shortfall() {
        return needed.minusOrZero(confirmed);
    }

    /**
     * That less is confirmed than needed; empty where enough is.
     *
     * @param basis the article that asks for it
     */
    public List<Finding> against(@Nullable Citation basis) {
        return shortfall().isZero()
                ? List.of()
                : List.of(Finding.of("project.counterpart-short", basis, needed, confirmed, shortfall()));
    }

    private static Dong sum(List<CounterpartPaper.Kept> papers) {
        return papers.stream().map(kept -> kept.paper().amount()).reduce(Dong.ZERO, Dong::plus);
    }
}
