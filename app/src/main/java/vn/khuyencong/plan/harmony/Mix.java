package vn.khuyencong.plan.harmony;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * Money side by side.
 *
 * @param central   approved from the central budget
 * @param local     approved from the budgets of the province and its communes
 * @param given     approved from grants and other sources of industrial-promotion money
 * @param own       counterpart money of the beneficiaries
 * @param elsewhere other sources that the estimates name
 * @param waiting   asked for and not approved
 */
public record Mix(Dong central, Dong local, Dong given, Dong own, Dong elsewhere, Dong waiting) {

    public static final Mix NONE = new Mix(Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO);

    private static final int DECIMALS = 2;

    public Mix plus(Mix more) {
        return new Mix(
                central.plus(more.central),
                local.plus(more.local),
                given.plus(more.given),
                own.plus(more.own),
                elsewhere.plus(more.elsewhere),
                waiting.plus(more.waiting));
    }

    public Dong of(MoneyKind kind) {
        return switch (kind) {
            case CENTRAL -> central;
            case LOCAL -> local;
            case OWN -> own;
            case OTHER -> given.plus(elsewhere);
            case WAITING -> waiting;
        };
    }

    /** All the money there is; what waits is none yet. */
    public Dong total() {
        return central.plus(local).plus(given).plus(own).plus(elsewhere);
    }

    /** Whether more than one source of industrial-promotion money pays here. */
    public boolean overlaps() {
        var sources = (central.isZero() ? 0 : 1) + (local.isZero() ? 0 : 1) + (given.isZero() ? 0 : 1);
        return sources > 1;
    }

    /** Whether something is asked for and nothing has been given. */
    public boolean isGap() {
        return central.isZero() && local.isZero() && given.isZero() && !waiting.isZero();
    }

    /** How many đồng of local money go with each central one, to two decimals; empty without central money. */
    public @Nullable BigDecimal localPerCentral() {
        return ratio(local, central);
    }

    /** How many đồng of counterpart money go with each of industrial-promotion money; empty without any. */
    public @Nullable BigDecimal ownPerState() {
        return ratio(own, central.plus(local).plus(given));
    }

    private static @Nullable BigDecimal ratio(Dong of, Dong to) {
        return to.isZero()
                ? null
                : BigDecimal.valueOf(of.value()).divide(BigDecimal.valueOf(to.value()), DECIMALS, RoundingMode.HALF_UP);
    }
}
