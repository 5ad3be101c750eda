package vn.khuyencong.project;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;

/**
 * The figures of a đề án laid side by side before it is settled.
 *
 * @param estimated  cost of the supported lines in the estimate
 * @param accepted   cost of the supported lines that was accepted
 * @param recomputed support computed again on the accepted cost, under the norm frozen at approval
 * @param basis      article of the frozen norm
 * @param struck     article of a confirmed force majeure; empty where there is none
 * @param unplanned  approved for later years and set aside by no plan
 */
public record Settlement(
        Dong estimated,
        Dong approved,
        Dong contracted,
        Dong accepted,
        Dong recomputed,
        Dong paid,
        @Nullable Citation basis,
        @Nullable Citation struck,
        Dong unplanned) {

    /** Of a file that nothing has struck. */
    public Settlement(
            Dong estimated,
            Dong approved,
            Dong contracted,
            Dong accepted,
            Dong recomputed,
            Dong paid,
            @Nullable Citation basis) {
        this(estimated, approved, contracted, accepted, recomputed, paid, basis, null, Dong.ZERO);
    }

    /**
     * The same where force majeure was confirmed.
     *
     * @param article the one by which it is settled by the work done
     */
    public Settlement struckUnder(@Nullable Citation article) {
        return new Settlement(estimated, approved, contracted, accepted, recomputed, paid, basis, article, unplanned);
    }

    /**
     * The same where not all years have been set aside.
     *
     * @param amount of the years that wait for their plan
     */
    public Settlement leavingUnplanned(Dong amount) {
        return new Settlement(estimated, approved, contracted, accepted, recomputed, paid, basis, struck, amount);
    }

    /** The least of approved, contracted and recomputed: what is settled. */
    public Dong due() {
        return AcceptRules.due(approved, contracted, recomputed);
    }

    /** Money set aside and not used, which goes back to its year. */
    public Dong returned() {
        return approved.minusOrZero(due()).minusOrZero(unplanned);
    }

    /** Why a difference stands: a rule says so, somebody has to say so, or it may not be. */
    public enum Kind {
        EXPLAINED,
        NEEDS_REASON,
        UNLAWFUL
    }

    /** Two figures that are not the same. */
    public record Difference(
            String code,
            Dong one,
            Dong other,
            Kind kind,
            @Nullable Citation basis) {

        public Dong amount() {
            return one.exceeds(other) ? one.minus(other) : other.minus(one);
        }
    }

    public List<Difference> differences() {
        return SettlementRules.differences(this);
    }

    /** Why each difference that needs a reason is right, by the difference's code. */
    public record Reasons(Map<String, String> byCode) {

        public Reasons {
            byCode = Map.copyOf(byCode);
        }

        public String of(String code) {
            return byCode.getOrDefault(code, "").strip();
        }
    }
}
