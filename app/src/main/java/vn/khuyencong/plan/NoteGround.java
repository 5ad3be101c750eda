package vn.khuyencong.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.PlanMoves.Ruling;
import vn.khuyencong.plan.ranking.Purse;

/** The office notes a ground of priority that only a paper shows, or withdraws one that was wrong. */
@Service
@Transactional
public class NoteGround {

    private final PlanMoves moves;
    private final Rankings rankings;
    private final Choices choices;

    NoteGround(PlanMoves moves, Rankings rankings, Choices choices) {
        this.moves = moves;
        this.rankings = rankings;
        this.choices = choices;
    }

    public PlanOutcome note(NotedGround.Note note) {
        return moves.make(PlanStep.NOTE_GROUND, note.plan(), note.version(), plan -> {
            var now = reckon(plan);
            var findings = RankingRules.againstNoting(note, now);
            if (!findings.isEmpty()) {
                return PlanMoves.against(findings);
            }
            choices.note(note);
            var code = now.file(note.project()).candidate().code();
            return new Ruling.Let(plan, code, note.paper().strip(), null);
        });
    }

    /** It stays to be seen in the trail. */
    public PlanOutcome withdraw(NotedGround.Withdraw withdraw) {
        return moves.make(PlanStep.WITHDRAW_GROUND, withdraw.plan(), withdraw.version(), plan -> {
            var findings = RankingRules.againstWithdrawing(withdraw, reckon(plan));
            if (!findings.isEmpty()) {
                return PlanMoves.against(findings);
            }
            choices.withdraw(withdraw);
            return new Ruling.Let(plan, withdraw.reason().strip(), "", null);
        });
    }

    /** The money is no matter for grounds. */
    private Reckoned reckon(Plan plan) {
        return rankings.reckon(plan, plan.tier(), Purse.EMPTY);
    }
}
