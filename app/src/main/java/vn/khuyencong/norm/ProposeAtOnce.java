package vn.khuyencong.norm;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Proposal.Asked;
import vn.khuyencong.norm.Proposal.Kind;

/** Draws up a proposal and hands it in, in one move, where everything it asks for is known. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposeAtOnce {

    private final Proposals proposals;
    private final ProposalNews news;
    private final OfficeClock clock;

    ProposeAtOnce(Proposals proposals, ProposalNews news, OfficeClock clock) {
        this.proposals = proposals;
        this.news = news;
        this.clock = clock;
    }

    /** Nothing happens where there is a proposal of that id already. */
    void propose(UUID id, Asked asked, Actor actor) {
        var at = clock.instant();
        if (!proposals.add(id, actor.provinceOrFail(), Kind.VERSION, asked, actor.account(), at)) return;
        var proposal = proposals.get(id);
        proposals.move(proposal, ProposalStep.PROPOSE, actor.account(), at, "", null);
        news.tell(proposal, ProposalStep.PROPOSE, "");
    }
}
