package vn.khuyencong.norm;

import static vn.khuyencong.norm.ProposalStage.APPROVED;
import static vn.khuyencong.norm.ProposalStage.DRAFT;
import static vn.khuyencong.norm.ProposalStage.PROPOSED;
import static vn.khuyencong.norm.ProposalStage.REFUSED;
import static vn.khuyencong.norm.ProposalStage.RETURNED;
import static vn.khuyencong.norm.ProposalStage.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Role;

/**
 * Every move in the life of a proposal: from where, to where, made by whom.
 * This table is the whole process: what is not written here cannot happen.
 */
public enum ProposalStep {
    PROPOSE(EnumSet.of(DRAFT, RETURNED), PROPOSED, By.PROPOSER),
    WITHDRAW(EnumSet.of(DRAFT, RETURNED, PROPOSED), WITHDRAWN, By.PROPOSER),
    RETURN(EnumSet.of(PROPOSED), RETURNED, By.DECIDER),
    REFUSE(EnumSet.of(PROPOSED), REFUSED, By.DECIDER),
    APPROVE(EnumSet.of(PROPOSED), APPROVED, By.DECIDER);

    /** Who makes a move. */
    public enum By {
        /** Whoever drew it up: an officer or a leader of the department. */
        PROPOSER,
        /** Four eyes: a leader of the department who did not draw it up. */
        DECIDER
    }

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final Set<ProposalStage> from;

    private final ProposalStage to;
    private final By by;

    ProposalStep(Set<ProposalStage> from, ProposalStage to, By by) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.by = by;
    }

    /** The moves that may follow a stage. */
    public static List<ProposalStep> after(ProposalStage stage) {
        return Arrays.stream(values()).filter(step -> step.canFollow(stage)).toList();
    }

    public boolean canFollow(ProposalStage stage) {
        return from.contains(stage);
    }

    public ProposalStage to() {
        return to;
    }

    public By by() {
        return by;
    }

    /** Whether words must be given with it, so that the proposer knows why. */
    public boolean needsWords() {
        return this == RETURN || this == REFUSE;
    }

    /** Whether somebody may make it on a proposal, whatever its stage. */
    public boolean mayBeMadeBy(Actor actor, Proposal proposal) {
        if (!proposal.owner().equals(actor.province())) return false;
        var own = proposal.proposer().equals(actor.account());
        return switch (by) {
            case PROPOSER -> own && mayPropose(actor);
            case DECIDER -> !own && actor.role() == Role.DEPARTMENT_LEADER;
        };
    }

    /** Whether somebody may draw up proposals at all. */
    public static boolean mayPropose(Actor actor) {
        return actor.province() != null
                && (actor.role() == Role.DEPARTMENT_OFFICER || actor.role() == Role.DEPARTMENT_LEADER);
    }
}
