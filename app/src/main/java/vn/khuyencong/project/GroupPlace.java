package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * A place (địa điểm) of a group file: who benefits, where, of what, for how much.
 *
 * @param plan       the round it was planned in
 * @param ceiling    the most the norm frozen with the file gives for it; empty before its round is approved
 * @param givenUpWhy why nothing was done there; empty while it stands
 */
public record GroupPlace(
        UUID id,
        UUID plan,
        Told told,
        boolean approved,
        @Nullable Dong ceiling,
        String givenUpWhy,
        int version) {

    /**
     * What the implementer says of it.
     *
     * @param place    the commune
     * @param content  what is done there: the machine, the class, the model
     * @param partner  đơn vị phối hợp; may be empty
     * @param total    cost of what is supported there
     * @param support  khuyến công money; the rest of the total is the beneficiary's own
     * @param startsOn first day
     * @param endsOn   last day, inclusive
     * @param replacing the approved place whose place it takes; empty for one more
     */
    public record Told(
            UUID beneficiary,
            UUID place,
            String content,
            String partner,
            Dong total,
            Dong support,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Replacing replacing) {

        /** One more place. */
        public Told(
                UUID beneficiary,
                UUID place,
                String content,
                String partner,
                Dong total,
                Dong support,
                LocalDate startsOn,
                LocalDate endsOn) {
            this(beneficiary, place, content, partner, total, support, startsOn, endsOn, null);
        }

        /** The same in the place of an approved one. */
        public Told insteadOf(UUID approved, String why) {
            return new Told(
                    beneficiary,
                    place,
                    content,
                    partner,
                    total,
                    support,
                    startsOn,
                    endsOn,
                    new Replacing(approved, why));
        }

        /** What the beneficiary pays herself. */
        public Dong counterpart() {
            return total.minusOrZero(support);
        }
    }

    /**
     * Which approved place it takes the place of (thay đổi địa điểm, đơn vị thụ hưởng, đơn vị phối hợp).
     *
     * @param place the approved one
     * @param why   the reason
     */
    public record Replacing(UUID place, String why) {}

    /** Whether work goes on there, or has been done: approved and not given up. */
    public boolean stands() {
        return approved && givenUpWhy.isEmpty();
    }
}
