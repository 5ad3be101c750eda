package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appraiser returns a đề án to be completed (trả lại bổ sung). */
@Service
public class ReturnProject {

    private final Moves moves;

    ReturnProject(Moves moves) {
        this.moves = moves;
    }

    /** Not named "return", which is a word of the language. */
    @Transactional
    public Decision giveBack(UUID id, int version, String reason) {
        return moves.make(
                Move.of(Step.RETURN, id, version).noting(reason),
                project -> project.decide(Step.RETURN, ReasonRules.findings(reason), List.of()));
    }
}
