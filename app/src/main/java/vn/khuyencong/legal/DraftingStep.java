package vn.khuyencong.legal;

import static vn.khuyencong.legal.DraftingStage.ABANDONED;
import static vn.khuyencong.legal.DraftingStage.DRAFT;
import static vn.khuyencong.legal.DraftingStage.ISSUED;
import static vn.khuyencong.legal.DraftingStage.LEGAL_APPRAISAL;
import static vn.khuyencong.legal.DraftingStage.OPINIONS;
import static vn.khuyencong.legal.DraftingStage.PUBLISHED;
import static vn.khuyencong.legal.DraftingStage.SUBMITTED;
import static vn.khuyencong.legal.ReviewPart.BODY;
import static vn.khuyencong.legal.ReviewPart.LEADER;
import static vn.khuyencong.legal.ReviewPart.OFFICE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every move in the drafting of a document: from where, to where, made by whom, and whose work it is next. This table
 * is the whole process. It holds no terms: the day by which a step must be done is set with each move.
 */
public enum DraftingStep {
    BEGIN(EnumSet.noneOf(DraftingStage.class), DRAFT, OFFICE, BODY),
    ASK_OPINIONS(EnumSet.of(DRAFT, OPINIONS), OPINIONS, BODY, BODY),
    /** An answer has come in. */
    RECORD_OPINION(EnumSet.of(OPINIONS), OPINIONS, BODY, BODY),
    SEND_TO_APPRAISAL(EnumSet.of(OPINIONS), LEGAL_APPRAISAL, BODY, LEADER),
    SUBMIT(EnumSet.of(LEGAL_APPRAISAL), SUBMITTED, LEADER, OFFICE),
    /** The issuing body has signed: the new document enters the register. */
    ISSUE(EnumSet.of(SUBMITTED), ISSUED, OFFICE, OFFICE),
    PUBLISH(EnumSet.of(ISSUED), PUBLISHED, OFFICE, null),
    /** Back to an earlier step, chosen with the move. */
    RETURN(EnumSet.of(OPINIONS, LEGAL_APPRAISAL, SUBMITTED), null, LEADER, BODY),
    ABANDON(EnumSet.of(DRAFT, OPINIONS, LEGAL_APPRAISAL, SUBMITTED), ABANDONED, LEADER, null),
    /** Another lead unit or another last day, and why. */
    CHANGE(EnumSet.of(DRAFT, OPINIONS, LEGAL_APPRAISAL, SUBMITTED), null, LEADER, BODY);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final Set<DraftingStage> from;

    private final @Nullable DraftingStage to;
    private final ReviewPart by;
    private final @Nullable ReviewPart next;

    DraftingStep(Set<DraftingStage> from, @Nullable DraftingStage to, ReviewPart by, @Nullable ReviewPart next) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.by = by;
        this.next = next;
    }

    public boolean canFollow(DraftingStage stage) {
        return from.contains(stage);
    }

    public Set<DraftingStage> from() {
        return from;
    }

    /** Where it leads; empty where the move itself says so, or where nothing but the task's terms change. */
    public Optional<DraftingStage> to() {
        return Optional.ofNullable(to);
    }

    /** Who makes it. */
    public ReviewPart by() {
        return by;
    }

    /** Whose work it is next; empty at an end. */
    public Optional<ReviewPart> next() {
        return Optional.ofNullable(next);
    }

    /** The earlier steps to which a task may be returned from a stage. */
    public static List<DraftingStage> backFrom(DraftingStage stage) {
        return RETURN.canFollow(stage)
                ? Arrays.stream(DraftingStage.values())
                        .filter(earlier -> earlier.isBefore(stage))
                        .toList()
                : List.of();
    }
}
