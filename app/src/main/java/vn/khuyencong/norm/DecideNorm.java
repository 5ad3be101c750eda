package vn.khuyencong.norm;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.NormDecision.Moved;
import vn.khuyencong.norm.NormDecision.Refused;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;

/** Moves a proposal on: handed in, withdrawn, returned, refused, approved. Four eyes: nobody decides on her own. */
@Service
@Transactional
public class DecideNorm {

    private final Proposals proposals;
    private final ApplyNorm apply;
    private final ProposalNews news;
    private final CurrentActor current;
    private final OfficeClock clock;

    DecideNorm(Proposals proposals, ApplyNorm apply, ProposalNews news, CurrentActor current, OfficeClock clock) {
        this.proposals = proposals;
        this.apply = apply;
        this.news = news;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Makes a move. Made twice by the same person, the second time changes nothing.
     *
     * @param revision the revision the page was opened with
     * @param seen     print of the versions that the page showed; only an approval asks for it
     * @param words    why, for whoever proposed it
     * @throws Stale      if somebody else was first, or the norm has changed since
     * @throws NotAllowed if it is not the reader's to make
     */
    public NormDecision move(ProposalStep step, UUID id, int revision, @Nullable String seen, String words) {
        var actor = current.get();
        if (!step.mayBeMadeBy(actor, proposals.get(id))) {
            throw new NotAllowed(step + " is not for " + actor.username());
        }
        var proposal = proposals.lock(id);
        if (madeAlready(step, proposal, actor)) return new Moved(proposal);
        if (proposal.revision() != revision || !step.canFollow(proposal.stage())) {
            throw new Stale("The proposal " + id + " was changed by somebody else");
        }
        if (step.needsWords() && words.isBlank()) {
            return new Refused(List.of(Against.at("words", "norm.proposal-no-words")));
        }
        var against = against(step, proposal);
        if (!against.isEmpty()) return new Refused(against);
        var at = clock.instant();
        var version = step == ProposalStep.APPROVE ? apply.apply(proposal, actor.account(), seen, at) : null;
        proposals.move(proposal, step, actor.account(), at, words.strip(), version);
        news.tell(proposal, step, words.strip());
        return new Moved(proposal);
    }

    private boolean madeAlready(ProposalStep step, Proposal proposal, Actor actor) {
        if (proposal.stage() != step.to()) return false;
        var moves = proposals.moves(proposal.id());
        return !moves.isEmpty()
                && moves.getLast().step() == step
                && moves.getLast().by().equals(actor.account());
    }

    private List<Against> against(ProposalStep step, Proposal proposal) {
        return switch (step) {
            case PROPOSE, APPROVE -> apply.against(proposal);
            case WITHDRAW, RETURN, REFUSE -> List.of();
        };
    }
}
