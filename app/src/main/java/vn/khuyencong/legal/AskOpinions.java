package vn.khuyencong.legal;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.DraftingMoves.Ruling;
import vn.khuyencong.shared.Finding;

/** The lead unit sends a draft round for opinions, enters what comes back, and sends it on to legal appraisal. */
@Service
@Transactional
public class AskOpinions {

    private final DraftingMoves moves;
    private final DraftingOpinions opinions;
    private final OfficeClock clock;

    AskOpinions(DraftingMoves moves, DraftingOpinions opinions, OfficeClock clock) {
        this.moves = moves;
        this.opinions = opinions;
        this.clock = clock;
    }

    /** Who is asked, by which paper, until when; more may be asked later. */
    public ReviewOutcome ask(DraftingTask.Ask ask) {
        return moves.make(DraftingStep.ASK_OPINIONS, ask.task(), ask.version(), ask.paper(), task -> {
            var against = DraftingRules.againstAsking(ask, clock.today());
            if (!against.isEmpty()) {
                return new Ruling.Against(against);
            }
            var dueOn = Objects.requireNonNull(ask.paper().stepDueOn());
            opinions.ask(task, ask.bodies(), clock.today(), dueOn);
            return new Ruling.Let(task.at(DraftingStage.OPINIONS, dueOn));
        });
    }

    /** One of those asked has answered. */
    public ReviewOutcome receive(DraftingTask.Receive receive) {
        return moves.make(DraftingStep.RECORD_OPINION, receive.task(), receive.version(), receive.paper(), task -> {
            var opinion = opinions.of(task.id()).stream()
                    .filter(one -> one.id().equals(receive.opinion()) && one.isOpen())
                    .findFirst();
            var against = DraftingRules.againstReceiving(receive, opinion.isPresent(), clock.today());
            if (!against.isEmpty()) {
                return new Ruling.Against(against);
            }
            opinions.receive(
                    opinion.orElseThrow().id(),
                    Objects.requireNonNull(receive.paper().date()),
                    receive.answer(),
                    receive.paper().number());
            return new Ruling.Let(task.at(task.stage(), task.stepDueOn()));
        });
    }

    /** The draft goes to the department of justice. */
    public ReviewOutcome sendToAppraisal(DraftingTask.Go go) {
        return moves.make(DraftingStep.SEND_TO_APPRAISAL, go.task(), go.version(), go.paper(), task -> {
            List<Finding> against = DraftingRules.againstGoingToAppraisal(go, opinions.of(task.id()), clock.today());
            return against.isEmpty()
                    ? new Ruling.Let(
                            task.at(DraftingStage.LEGAL_APPRAISAL, go.paper().stepDueOn()))
                    : new Ruling.Against(against);
        });
    }
}
