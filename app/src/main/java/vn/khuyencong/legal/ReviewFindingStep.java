package vn.khuyencong.legal;

import static vn.khuyencong.legal.ReviewFindingStage.ACCEPTED;
import static vn.khuyencong.legal.ReviewFindingStage.DRAFT;
import static vn.khuyencong.legal.ReviewFindingStage.RETURNED;
import static vn.khuyencong.legal.ReviewFindingStage.SENT;
import static vn.khuyencong.legal.ReviewFindingStage.WAITING;
import static vn.khuyencong.legal.ReviewPart.BODY;
import static vn.khuyencong.legal.ReviewPart.LEADER;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every move of the answer about one document, while its round is open. What is not written here cannot happen. */
public enum ReviewFindingStep {
    /** A body of the round proposes a document that is not there yet. */
    PROPOSE(EnumSet.noneOf(ReviewFindingStage.class), DRAFT, BODY),
    SAVE(EnumSet.of(WAITING, DRAFT, RETURNED), null, BODY),
    SEND(EnumSet.of(WAITING, DRAFT, RETURNED), SENT, BODY),
    RETURN(EnumSet.of(SENT), RETURNED, LEADER),
    ACCEPT(EnumSet.of(SENT), ACCEPTED, LEADER);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final Set<ReviewFindingStage> from;

    private final @Nullable ReviewFindingStage to;
    private final ReviewPart by;

    ReviewFindingStep(Set<ReviewFindingStage> from, @Nullable ReviewFindingStage to, ReviewPart by) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.by = by;
    }

    public boolean canFollow(ReviewFindingStage stage) {
        return from.contains(stage);
    }

    /** Where it leads; what was returned stays so while it is being written again. */
    public ReviewFindingStage from(ReviewFindingStage stage) {
        if (to != null) {
            return to;
        }
        return stage == WAITING ? DRAFT : stage;
    }

    /** Who makes it. */
    public ReviewPart by() {
        return by;
    }
}
