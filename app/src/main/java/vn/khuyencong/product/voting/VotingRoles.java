package vn.khuyencong.product.voting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Scope;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.VotingNorms;
import vn.khuyencong.product.ProductKeepers;
import vn.khuyencong.shared.NotAllowed;

/** Whose a move of a round is: the office's, or that of whoever signs certificates of its level. */
@Component
public class VotingRoles {

    private final Permissions permissions;
    private final ProductKeepers keepers;
    private final VotingNorms norms;
    private final CurrentActor current;

    VotingRoles(Permissions permissions, ProductKeepers keepers, VotingNorms norms, CurrentActor current) {
        this.permissions = permissions;
        this.keepers = keepers;
        this.norms = norms;
        this.current = current;
    }

    /** Whether the actor prepares rounds and checks entries. */
    public boolean prepares() {
        return permissions
                .scope(current.get().role(), Verb.WRITE, Matter.VOTING)
                .filter(scope -> scope == Scope.ALL)
                .isPresent();
    }

    public boolean may(RoundStep.By by, Round round) {
        return by == RoundStep.By.OFFICE ? prepares() : signs(round);
    }

    /** @throws NotAllowed if it is not the actor's */
    void require(RoundStep.By by, Round round) {
        if (!may(by, round)) throw new NotAllowed(current.get().role() + " does not move a round as " + by);
    }

    /** @throws NotAllowed if the actor does not prepare rounds */
    void requireOffice() {
        if (!prepares()) throw new NotAllowed(current.get().role() + " does not prepare rounds");
    }

    /** Whether the actor keeps what an establishment makes. */
    public boolean keeps(UUID establishment) {
        return keepers.mayChange(establishment);
    }

    /** @throws NotAllowed if the actor does not keep what an establishment makes */
    void requireKeeper(UUID establishment) {
        if (!keeps(establishment)) throw new NotAllowed("The product is not the actor's to enter");
    }

    private boolean signs(Round round) {
        var role = current.get().role();
        return role == Role.SYSTEM
                || (permissions.may(Verb.DECIDE, Matter.VOTING)
                        && norms.level(round.plan().level(), round.plan().opensOn())
                                .filter(level -> role.name().equals(level.accountRole()))
                                .isPresent());
    }
}
