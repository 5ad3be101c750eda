package vn.khuyencong.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.product.voting.MoveRound;
import vn.khuyencong.product.voting.MoveRound.Said;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.product.voting.RoundStep;
import vn.khuyencong.product.voting.Rounds;
import vn.khuyencong.product.voting.SelectProducts;
import vn.khuyencong.product.voting.SelectProducts.Choice;

/** Moves a round of voting on, and keeps what its council selects. */
@Component
class RoundMoves {

    private final Rounds rounds;
    private final MoveRound moves;
    private final SelectProducts selection;
    private final OfficeClock clock;

    RoundMoves(Rounds rounds, MoveRound moves, SelectProducts selection, OfficeClock clock) {
        this.rounds = rounds;
        this.moves = moves;
        this.selection = selection;
        this.clock = clock;
    }

    void select(UUID id, Map<UUID, VotingTale.Entered> entered) {
        var choices = new HashMap<UUID, Choice>();
        entered.forEach((entry, told) -> choices.put(entry, new Choice(told.selected(), told.reason())));
        Outcomes.stated("lựa chọn", selection.select(id, rounds.get(id).version(), choices));
    }

    void move(UUID id, RoundStep step, String number) {
        var paper = new Paper(number, number.isEmpty() ? null : clock.today());
        Outcomes.stated(step.name(), moves.make(step, id, rounds.get(id).version(), new Said(paper, "")));
    }
}
