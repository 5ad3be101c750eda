package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The implementer takes a đề án back (rút). */
@Service
public class WithdrawProject {

    private final Moves moves;

    WithdrawProject(Moves moves) {
        this.moves = moves;
    }

    @Transactional
    public Decision withdraw(UUID id, int version, String reason) {
        return moves.make(
                Move.of(Step.WITHDRAW, id, version).noting(reason),
                project -> project.decide(Step.WITHDRAW, ReasonRules.findings(reason), List.of()));
    }
}
