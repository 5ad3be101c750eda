package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A đề án goes up with the plan that holds it, and comes back with it. Only the plan calls this. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProposeProject {

    private final Moves moves;

    ProposeProject(Moves moves) {
        this.moves = moves;
    }

    /**
     * The plan is submitted.
     *
     * @param paper number of the submission (tờ trình)
     */
    public Decision propose(UUID id, String paper) {
        return moves.make(
                Move.within(Step.PROPOSE, id).under(paper),
                project -> project.decide(Step.PROPOSE, List.of(), List.of()));
    }

    /** The plan is returned. */
    public Decision sendBack(UUID id, String reason) {
        return moves.make(
                Move.within(Step.SEND_BACK, id).noting(reason),
                project -> project.decide(Step.SEND_BACK, List.of(), List.of()));
    }
}
