package vn.khuyencong.norm;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;

/** Tells the leaders that there is something to decide, and the proposer what was decided. */
@Component
class ProposalNews {

    static final String MATTER = "norm";

    private final Inbox inbox;

    ProposalNews(Inbox inbox) {
        this.inbox = inbox;
    }

    /** After a move: what the proposal waited for is done, and whoever is next has it before her. */
    void tell(Proposal proposal, ProposalStep step, String words) {
        inbox.done(proposal.id());
        var link = "/dinh-muc/de-xuat/" + proposal.id();
        var told = List.of(proposal.norm(), words);
        switch (step) {
            case PROPOSE ->
                inbox.tell(Notice.toRole(
                        proposal.owner(),
                        Role.DEPARTMENT_LEADER,
                        null,
                        MATTER,
                        proposal.id(),
                        "notice.norm." + step,
                        told,
                        link));
            case RETURN, REFUSE, APPROVE ->
                inbox.tell(Notice.toAccount(
                        proposal.owner(),
                        proposal.proposer(),
                        MATTER,
                        proposal.id(),
                        "notice.norm." + step,
                        told,
                        link));
            case WITHDRAW -> {
                // nobody waits for it any more
            }
        }
    }
}
