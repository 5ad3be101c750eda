package vn.khuyencong.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.PlanMoves.Ruling;

/** The office changes by hand what the legal order would choose: puts in, takes out, cuts, or takes a change back. */
@Service
@Transactional
public class ChangeChoice {

    private final PlanMoves moves;
    private final Rankings rankings;
    private final Choices choices;
    private final PlanMoney money;

    ChangeChoice(PlanMoves moves, Rankings rankings, Choices choices, PlanMoney money) {
        this.moves = moves;
        this.rankings = rankings;
        this.choices = choices;
        this.money = money;
    }

    /** The legal order stays as it is; the change stands beside it, with who, when and why. */
    public PlanOutcome make(ChoiceChange.Make make) {
        return moves.make(PlanStep.CHANGE_CHOICE, make.plan(), make.version(), PlanMoves.form(make), plan -> {
            var now = rankings.reckon(
                    plan, plan.tier(), money.of(plan, plan.tier()).left());
            var findings = RankingRules.againstChanging(make, now);
            if (!findings.isEmpty()) {
                return PlanMoves.against(findings);
            }
            choices.record(make);
            var code = now.file(make.project()).candidate().code();
            return new Ruling.Let(plan, code + ": " + make.reason().strip(), "", make.amount());
        });
    }
}
