package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.project.Decision.Refused;
import vn.khuyencong.shared.Finding;

/** Whoever the norm names decides a request for a change; what is granted holds at once, with its money. */
@Service
public class DecideChange {

    private final Moves moves;
    private final ChangeRequests requests;
    private final ChangeDeciders deciders;
    private final GrantChange grant;
    private final OfficeClock clock;

    DecideChange(Moves moves, ChangeRequests requests, ChangeDeciders deciders, GrantChange grant, OfficeClock clock) {
        this.moves = moves;
        this.requests = requests;
        this.deciders = deciders;
        this.grant = grant;
        this.clock = clock;
    }

    /** @param step the one of {@link ChangeDeciders#step} that fits the request and the decision */
    @Transactional
    public Decision decide(Step step, UUID id, int version, ChangeDecision decision) {
        var move = Move.of(step, id, version).under(decision.number()).noting(decision.note());
        return moves.make(move, project -> {
            var open = requests.open(id).orElse(null);
            var decider =
                    open == null ? null : deciders.of(open.kind(), project).orElse(null);
            var against = against(step, open, decider, decision);
            return open == null || decider == null || !against.isEmpty()
                    ? project.decide(step, against, List.of())
                    : decided(step, project, open, decider, decision);
        });
    }

    /** The step must be the decider's, and stop the đề án where a stop is granted and only there. */
    private static List<Finding> against(
            Step step, @Nullable ChangeRequest open, @Nullable Decider decider, ChangeDecision decision) {
        var against = ChangeDeciders.against(step, open, decider);
        return against.isEmpty()
                        && open != null
                        && decider != null
                        && ChangeDeciders.step(decider, open.kind(), decision.granted()) != step
                ? List.of(Finding.of("project.change-of-another-decider", decider.basis()))
                : against;
    }

    private Decision decided(Step step, Project project, ChangeRequest open, Decider decider, ChangeDecision decision) {
        var now = grant.present(project);
        var findings = new ArrayList<Finding>(ChangeRules.deciding(decision, open.asked(), clock.today()));
        if (decision.granted()) {
            findings.addAll(grant.against(open, now));
        }
        var decided = grant.approving(project, open, decision).decide(step, findings, List.of(decider.basis()));
        if (decided instanceof Moved moved) {
            var missing = decision.granted() ? grant.apply(open, now, moved.project(), decision) : List.<Finding>of();
            if (!missing.isEmpty()) {
                return new Refused(missing);
            }
            requests.decide(open, decision, decider, ChangeFacts.of(open.asked(), now));
        }
        return decided;
    }
}
