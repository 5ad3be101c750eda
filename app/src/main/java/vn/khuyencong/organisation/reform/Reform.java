package vn.khuyencong.organisation.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan to reform public bodies (phương án sắp xếp), and what became of it.
 *
 * @param from      the bodies it is about: those that end, are renamed, are moved
 * @param to        who comes after, in the order of the plan
 * @param reverses  the reform whose counter-operation it is
 * @param preparers everybody who has written in it; none of them may decide it
 * @param failure   why it could not be carried out on its day, in the words of the program; empty while it did not fail
 */
public record Reform(
        UUID id,
        String province,
        ReformKind kind,
        ReformStage stage,
        Terms terms,
        List<UUID> from,
        List<Successor> to,
        @Nullable UUID reverses,
        List<UUID> preparers,
        @Nullable Decided decided,
        @Nullable Instant doneAt,
        @Nullable Cancelled cancelled,
        String failure,
        int version) {

    public Reform {
        from = List.copyOf(from);
        to = List.copyOf(to);
        preparers = List.copyOf(preparers);
    }

    /**
     * By what and from when.
     *
     * @param effectiveOn first day (inclusive) of the new order; empty while nobody has said
     * @param number      number of the document it rests on
     * @param documentOn  day of that document
     * @param issuer      who issued it
     */
    public record Terms(
            @Nullable LocalDate effectiveOn,
            String number,
            @Nullable LocalDate documentOn,
            String issuer,
            String note) {}

    /**
     * Who comes after.
     *
     * @param position from 1, the order of the plan
     * @param body     the body, where it is there already or has come to be
     * @param made     what it is to be, where the reform makes it, names it anew or moves it
     * @param byDefault whether it takes what nobody has given to another
     */
    public record Successor(int position, @Nullable UUID body, boolean newlyMade, Described made, boolean byDefault) {}

    /** How a plan describes a body: its kind, names and the body above it; what the plan leaves as it is, is empty. */
    public record Described(
            String kind,
            String name,
            String shortName,
            @Nullable UUID parent) {

        public static final Described NOTHING = new Described("", "", "", null);
    }

    /** Who decided it, and when. */
    public record Decided(UUID by, Instant at) {}

    /** Who took it back, when, and why. */
    public record Cancelled(UUID by, Instant at, String reason) {}

    /**
     * What its preparer writes.
     *
     * @param request makes a double click one plan
     */
    public record Draft(
            UUID request,
            ReformKind kind,
            Terms terms,
            List<UUID> from,
            List<Successor> to,
            @Nullable UUID reverses) {

        public Draft {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** The one that takes what nobody has given to another. */
    public @Nullable Successor standard() {
        return to.stream().filter(Successor::byDefault).findFirst().orElse(null);
    }

    /** Whether a body is both what is reformed and one of those that come after: it stays. */
    public boolean stays(UUID body) {
        return to.stream().anyMatch(successor -> body.equals(successor.body()));
    }

    /** The day, the document and its day, once it is decided. @throws IllegalStateException before */
    public LocalDate day() {
        var day = terms.effectiveOn();
        if (day == null) {
            throw new IllegalStateException("The reform " + id + " has no day yet");
        }
        return day;
    }
}
