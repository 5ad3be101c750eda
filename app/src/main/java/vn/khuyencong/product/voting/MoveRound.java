package vn.khuyencong.product.voting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;

/** Moves a round of voting on, one step after the other, when nothing stands against it. */
@Service
@Transactional
public class MoveRound {

    private final Rounds rounds;
    private final RoundGate gate;
    private final RoundEffects effects;
    private final VotingRoles roles;

    MoveRound(Rounds rounds, RoundGate gate, RoundEffects effects, VotingRoles roles) {
        this.rounds = rounds;
        this.gate = gate;
        this.effects = effects;
        this.roles = roles;
    }

    /**
     * What comes with a step.
     *
     * @param paper the letter or decision it rests on; an empty number where it rests on none
     * @param note  why, where a reason is asked for
     */
    public record Said(Paper paper, String note) {}

    /**
     * @return what stands against it; empty where it is made
     * @throws Stale      if somebody else has moved it meanwhile
     * @throws NotAllowed if the step is not the actor's
     */
    public List<Finding> make(RoundStep step, UUID id, int version, Said said) {
        var kept = rounds.get(id);
        roles.require(step.by(), kept);
        // a second click finds it where the first has brought it
        if (kept.stage() == step.to() && kept.version() == version + 1) return List.of();
        var round = rounds.lock(id, version);
        if (!step.canFollow(round.stage())) return List.of(Finding.of("voting.step-not-now"));
        var findings = gate.against(step, round, said);
        if (findings.isEmpty()) effects.make(step, round, said);
        return findings;
    }
}
