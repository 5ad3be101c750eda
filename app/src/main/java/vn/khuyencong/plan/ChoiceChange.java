package vn.khuyencong.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * A change by hand of what the legal order would choose, as it was recorded.
 *
 * @param amount of a cut: what it gets instead
 * @param place  of a place in the list that stands apart, 1 the first
 */
public record ChoiceChange(
        UUID project,
        Kind kind,
        @Nullable Dong amount,
        @Nullable Integer place,
        String reason,
        Instant at,
        String who) {

    /** What was changed. */
    public enum Kind {
        /** Put in, whatever its rank. */
        IN,
        /** Taken out, whatever its rank. */
        OUT,
        /** Given less than proposed. */
        CUT,
        /** Earlier changes taken back: as the order has it. */
        AS_RANKED,
        /** Its place by effect and urgency, in the list that stands apart. */
        PLACE
    }

    /** The office changes the choice, and says why. */
    public record Make(
            UUID plan,
            int version,
            UUID project,
            Kind kind,
            @Nullable Dong amount,
            @Nullable Integer place,
            String reason) {}
}
