package vn.khuyencong.legal;

import static vn.khuyencong.legal.ReviewPart.LEADER;
import static vn.khuyencong.legal.ReviewPart.OFFICE;
import static vn.khuyencong.legal.ReviewStage.CLOSED;
import static vn.khuyencong.legal.ReviewStage.DRAFT;
import static vn.khuyencong.legal.ReviewStage.OPEN;

import java.util.EnumSet;
import java.util.Set;

/** Every move of a review round, where it leads and who may make it. What is not written here cannot happen. */
public enum ReviewStep {
    CREATE(EnumSet.noneOf(ReviewStage.class), DRAFT, OFFICE),
    EDIT(EnumSet.of(DRAFT), DRAFT, OFFICE),
    ADD(EnumSet.of(DRAFT), DRAFT, OFFICE),
    REMOVE(EnumSet.of(DRAFT), DRAFT, OFFICE),
    ASSIGN(EnumSet.of(DRAFT), DRAFT, OFFICE),
    /** The officer is done and asks her leader to open the round. */
    ASK_TO_OPEN(EnumSet.of(DRAFT), DRAFT, OFFICE),
    OPEN_ROUND(EnumSet.of(DRAFT), OPEN, LEADER),
    /** A document comes in after the list was frozen, and why. */
    EXTEND(EnumSet.of(OPEN), OPEN, OFFICE),
    CLOSE(EnumSet.of(OPEN), CLOSED, LEADER);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final Set<ReviewStage> from;

    private final ReviewStage to;
    private final ReviewPart by;

    ReviewStep(Set<ReviewStage> from, ReviewStage to, ReviewPart by) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.by = by;
    }

    public boolean canFollow(ReviewStage stage) {
        return from.contains(stage);
    }

    public ReviewStage to() {
        return to;
    }

    /** Who makes it. */
    public ReviewPart by() {
        return by;
    }
}
