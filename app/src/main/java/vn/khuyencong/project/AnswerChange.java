package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.ChangeRequest.Status;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Finding;

/** The department confirms a request for a change before it is decided, or gives it back, with its opinion. */
@Service
public class AnswerChange {

    private final Moves moves;
    private final ChangeRequests requests;

    AnswerChange(Moves moves, ChangeRequests requests) {
        this.moves = moves;
        this.requests = requests;
    }

    @Transactional
    public Decision confirm(UUID id, int version, String opinion) {
        return answer(Step.CONFIRM_CHANGE, Status.CONFIRMED, id, version, opinion);
    }

    @Transactional
    public Decision giveBack(UUID id, int version, String opinion) {
        return answer(Step.RETURN_CHANGE, Status.RETURNED, id, version, opinion);
    }

    private Decision answer(Step step, Status status, UUID id, int version, String opinion) {
        return moves.make(Move.of(step, id, version).noting(opinion), project -> {
            var open = requests.open(id);
            var findings = new ArrayList<>(ChangeDeciders.against(step, open.orElse(null), null));
            if (opinion.isBlank()) {
                findings.add(Finding.of("project.change-opinion-missing"));
            }
            var decision = project.decide(step, findings, List.of());
            if (decision instanceof Moved) {
                requests.answer(open.orElseThrow(), status, opinion);
            }
            return decision;
        });
    }
}
