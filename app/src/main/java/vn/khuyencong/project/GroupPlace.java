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
     */
    public record Told(
            UUID beneficiary,
            UUID place,
            String content,
            String partner,
            Dong total,
            Dong support,
            LocalDate startsOn,
            LocalDate endsOn) {

        /** What the beneficiary pays herself. */
        public Dong counterpart() {
            return total.minusOrZero(support);
        }
    }

    /** Whether work goes on there, or has been done: approved and not given up. */
    public boolean stands() {
        return approved && givenUpWhy.isEmpty();
    }
}
