package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.project.Forwarding.Answer;

/** The department records what the ministry's agency has answered (kết quả thẩm định cấp Bộ). */
@Service
public class RecordAgencyAnswer {

    private final Moves moves;
    private final Forwardings forwardings;
    private final OfficeClock clock;

    RecordAgencyAnswer(Moves moves, Forwardings forwardings, OfficeClock clock) {
        this.moves = moves;
        this.forwardings = forwardings;
        this.clock = clock;
    }

    /** The step that an answer is. */
    public static Step step(Forwarding.Result result) {
        return switch (result) {
            case PASSED -> Step.AGENCY_PASS;
            case RETURNED -> Step.AGENCY_RETURN;
            case REFUSED -> Step.AGENCY_REFUSE;
        };
    }

    /** @param version version of the file its recorder has seen */
    @Transactional
    public Decision answer(UUID id, int version, Answer answer) {
        var step = step(answer.result());
        var move = Move.of(step, id, version).under(answer.number()).noting(answer.note());
        var amount = answer.amount();
        return moves.make(amount == null ? move : move.of(amount), project -> {
            var sent = forwardings.latest(id).orElseThrow();
            var passed = amount == null ? project : project.proposing(amount);
            var decision = passed.decide(step, ForwardRules.answering(answer, sent, project, clock.today()), List.of());
            if (decision instanceof Moved) {
                forwardings.answer(sent, answer);
            }
            return decision;
        });
    }
}
