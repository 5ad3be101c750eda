package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.khuyencong.shared.Tier;

/**
 * Đợt đăng ký: the department's call for đề án of a plan year, made by its guiding letter.
 *
 * @param letterOn the day of the guiding letter
 * @param opensOn  the first day of the round
 * @param closesOn the last day on which a registration is in time, inclusive
 */
public record Registration(
        UUID id,
        int year,
        Tier tier,
        String letter,
        LocalDate letterOn,
        LocalDate opensOn,
        LocalDate closesOn,
        String guidance) {

    /**
     * The planner opens a round.
     *
     * @param asked bodies that are asked to register or to say that there is no need
     */
    public record Open(Registration registration, Set<UUID> asked) {

        public Open {
            asked = Set.copyOf(asked);
        }
    }

    /** The planner notes a body's letter that it has no need. */
    public record NoNeed(UUID registration, UUID organisation, String letter, LocalDate on) {}

    /** Where a round stands on a day. */
    public enum Phase {
        AHEAD,
        OPEN,
        CLOSED
    }

    /** Where it stands on a day. */
    public Phase phase(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return Phase.AHEAD;
        }
        return day.isAfter(closesOn) ? Phase.CLOSED : Phase.OPEN;
    }

    /** Whether a registration of this day is marked late. */
    public boolean isLate(LocalDate day) {
        return day.isAfter(closesOn);
    }

    Registration stripped() {
        return new Registration(id, year, tier, letter.strip(), letterOn, opensOn, closesOn, guidance.strip());
    }
}
