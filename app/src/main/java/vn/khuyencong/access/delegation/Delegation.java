package vn.khuyencong.access.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person does another's work for some days.
 *
 * @param first    first day (inclusive)
 * @param last     last day (inclusive)
 * @param document number of the paper behind it
 * @param ended    whether whoever gave it has ended it before its time
 */
public record Delegation(
        UUID id, Person from, Person to, LocalDate first, LocalDate last, String document, boolean ended) {

    /** Who gives it, or takes it. */
    public record Person(UUID account, String name, String title) {}

    /** Where it stands on a day. */
    public enum State {
        AHEAD,
        IN_FORCE,
        OVER,
        ENDED
    }

    public State on(LocalDate day) {
        if (ended) {
            return State.ENDED;
        }
        if (day.isBefore(first)) {
            return State.AHEAD;
        }
        return day.isAfter(last) ? State.OVER : State.IN_FORCE;
    }

    /**
     * What is typed to give one.
     *
     * @param to empty while nobody is chosen
     */
    public record Draft(UUID id, @Nullable UUID to, LocalDate first, LocalDate last, String document) {}
}
