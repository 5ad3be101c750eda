package vn.khuyencong.programme;

import static vn.khuyencong.programme.EditionStage.APPROVED;
import static vn.khuyencong.programme.EditionStage.DRAFT;
import static vn.khuyencong.programme.EditionStage.RETURNED;
import static vn.khuyencong.programme.EditionStage.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every move of an edition of a programme, who may make it, and where it leads. What is not written here cannot happen. */
public enum EditionStep {
    /** The first edition is begun. */
    CREATE(EnumSet.noneOf(EditionStage.class), DRAFT, By.WRITER),
    /** A further edition is begun from the one in force. */
    ADJUST(EnumSet.noneOf(EditionStage.class), DRAFT, By.WRITER),
    SAVE(EnumSet.of(DRAFT, RETURNED), null, By.WRITER),
    SUBMIT(EnumSet.of(DRAFT, RETURNED), SUBMITTED, By.PLANNER),
    RETURN(EnumSet.of(SUBMITTED), RETURNED, By.DECIDER),
    APPROVE(EnumSet.of(SUBMITTED), APPROVED, By.DECIDER);

    /** Who makes a move. */
    public enum By {
        /** Whoever holds the permission to write programmes. */
        WRITER,
        /** The office that plans by the norm of the day. */
        PLANNER,
        /** Whom the norm of the day names; for an authority outside, the department's leader records it. */
        DECIDER
    }

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final Set<EditionStage> from;

    private final @Nullable EditionStage to;
    private final By by;

    EditionStep(Set<EditionStage> from, @Nullable EditionStage to, By by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    public boolean canFollow(EditionStage stage) {
        return from.contains(stage);
    }

    /** Where it leads from a stage it can follow. */
    public EditionStage from(EditionStage stage) {
        return to == null ? stage : to;
    }

    public By by() {
        return by;
    }

    /** Whether whoever made it has a hand in what the edition says, and so does not decide on it. */
    public boolean drafts() {
        return this == CREATE || this == ADJUST || this == SAVE || this == SUBMIT;
    }
}
