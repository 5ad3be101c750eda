package vn.khuyencong.product.voting;

import static vn.khuyencong.product.voting.RoundStage.APPROVED;
import static vn.khuyencong.product.voting.RoundStage.NOTIFIED;
import static vn.khuyencong.product.voting.RoundStage.OPEN;
import static vn.khuyencong.product.voting.RoundStage.PREPARED;
import static vn.khuyencong.product.voting.RoundStage.PUBLISHED;
import static vn.khuyencong.product.voting.RoundStage.SCORED;
import static vn.khuyencong.product.voting.RoundStage.SCORING;
import static vn.khuyencong.product.voting.RoundStage.SUBMITTED;

import java.util.Arrays;
import java.util.List;

/** Every move of a round: from where, to where, whose. What is not written here cannot happen. */
public enum RoundStep {
    OPEN_ENTRIES(PREPARED, OPEN, By.OFFICE),
    START_SCORING(OPEN, SCORING, By.OFFICE),
    CLOSE_SCORING(SCORING, SCORED, By.OFFICE),
    SUBMIT_RESULT(SCORED, SUBMITTED, By.OFFICE),
    RETURN_RESULT(SUBMITTED, SCORED, By.SIGNATORY),
    APPROVE_RESULT(SUBMITTED, APPROVED, By.SIGNATORY),
    NOTIFY(APPROVED, NOTIFIED, By.OFFICE),
    PUBLISH(NOTIFIED, PUBLISHED, By.OFFICE);

    /** Whose a move is. */
    public enum By {
        /** Whoever prepares rounds: the working group of the council. */
        OFFICE,
        /** Whoever signs certificates of the level, by the norm of the day. */
        SIGNATORY
    }

    private final RoundStage from;
    private final RoundStage to;
    private final By by;

    RoundStep(RoundStage from, RoundStage to, By by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    /** The moves that can be made from a stage, in order. */
    public static List<RoundStep> after(RoundStage stage) {
        return Arrays.stream(values()).filter(step -> step.from == stage).toList();
    }

    public boolean canFollow(RoundStage stage) {
        return from == stage;
    }

    public RoundStage to() {
        return to;
    }

    public By by() {
        return by;
    }
}
