package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.ChangeRequest.Asked;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Finding;

/** The implementer asks in writing for a change of its approved đề án, or takes the request back. */
@Service
public class AskChange {

    private final Moves moves;
    private final ChangeRequests requests;
    private final PresentFiles present;
    private final ChangeDeciders deciders;
    private final OfficeClock clock;

    AskChange(Moves moves, ChangeRequests requests, PresentFiles present, ChangeDeciders deciders, OfficeClock clock) {
        this.moves = moves;
        this.requests = requests;
        this.present = present;
        this.deciders = deciders;
        this.clock = clock;
    }

    @Transactional
    public Decision ask(UUID id, int version, Asked asked) {
        var move = Move.of(Step.ASK_CHANGE, id, version).under(asked.letter()).noting(asked.reason());
        return moves.make(move, project -> {
            var now = present.of(project);
            var findings = new ArrayList<Finding>();
            if (requests.open(id).isPresent()) {
                findings.add(Finding.of("project.change-asked-already"));
            }
            if (deciders.of(asked.kind(), project).isEmpty()) {
                findings.add(Finding.of("project.change-no-decider"));
            }
            findings.addAll(ChangeRules.asking(asked, now, clock.today()));
            var decision = project.decide(Step.ASK_CHANGE, findings, List.of());
            if (decision instanceof Moved) {
                requests.add(id, asked, ChangeFacts.of(asked, now));
            }
            return decision;
        });
    }

    /** @param reason why it is not asked for any more */
    @Transactional
    public Decision withdraw(UUID id, int version, String reason) {
        return moves.make(Move.of(Step.WITHDRAW_CHANGE, id, version).noting(reason), project -> {
            var open = requests.open(id);
            var findings = new ArrayList<>(ChangeDeciders.against(Step.WITHDRAW_CHANGE, open.orElse(null), null));
            if (reason.isBlank()) {
                findings.add(Finding.of("project.change-reason-missing"));
            }
            var decision = project.decide(Step.WITHDRAW_CHANGE, findings, List.of());
            if (decision instanceof Moved) {
                requests.withdraw(open.orElseThrow());
            }
            return decision;
        });
    }
}
