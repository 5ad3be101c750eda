package vn.khuyencong.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.PlanMoves.Ruling;
import vn.khuyencong.plan.PlanOutcome.Refused;
import vn.khuyencong.shared.Finding;

/** An adjustment goes up with its tờ trình, and what it puts in goes with it; or it comes back, and why. */
@Service
@Transactional
public class SubmitAdjustment {

    private final PlanMoves moves;
    private final AdjustmentBook book;
    private final AdjustmentMoney money;
    private final AdjustedProjects projects;
    private final OfficeClock clock;

    SubmitAdjustment(
            PlanMoves moves, AdjustmentBook book, AdjustmentMoney money, AdjustedProjects projects, OfficeClock clock) {
        this.moves = moves;
        this.book = book;
        this.money = money;
        this.projects = projects;
        this.clock = clock;
    }

    /** Refused while a source of the year has less than is needed, or a đề án is not what it was when its line was written. */
    public PlanOutcome submit(Adjustment.Submit submit) {
        return moves.make(
                PlanStep.SUBMIT_ADJUSTMENT,
                submit.plan(),
                submit.version(),
                PlanMoves.form(submit.number(), submit.submittedOn()),
                plan -> {
                    var open = book.open(plan);
                    var findings = AdjustmentRules.againstMoving(PlanStep.SUBMIT_ADJUSTMENT, open);
                    return open == null || !findings.isEmpty()
                            ? PlanMoves.against(findings)
                            : submitted(submit, plan, open);
                });
    }

    private Ruling submitted(Adjustment.Submit submit, Plan plan, Adjustment open) {
        var lines = book.lines(open);
        var findings = AdjustmentRules.againstSubmitting(submit, lines, clock.today());
        if (findings.isEmpty()) {
            findings = money.shortages(plan, lines);
        }
        if (!findings.isEmpty()) {
            return PlanMoves.against(findings);
        }
        var against = AdjustmentRules.overtaken(lines, book.held(plan));
        if (against.isEmpty()) {
            against = projects.propose(lines, submit.number().strip());
        }
        if (!against.isEmpty()) {
            return refused(against);
        }
        book.submit(open, submit);
        return new Ruling.Let(plan, open.reason(), submit.number().strip(), null);
    }

    /** What it puts in is appraised again, as before. */
    public PlanOutcome giveBack(Adjustment.Return back) {
        return moves.make(
                PlanStep.RETURN_ADJUSTMENT, back.plan(), back.version(), PlanMoves.form(back.reason()), plan -> {
                    var open = book.open(plan);
                    var findings = AdjustmentRules.againstMoving(PlanStep.RETURN_ADJUSTMENT, open);
                    if (findings.isEmpty() && back.reason().isBlank()) {
                        findings = List.of(Finding.of("plan.reason-missing"));
                    }
                    if (open == null || !findings.isEmpty()) {
                        return PlanMoves.against(findings);
                    }
                    var reason = back.reason().strip();
                    var against = projects.sendBack(book.lines(open), reason);
                    if (!against.isEmpty()) {
                        return refused(against);
                    }
                    book.giveBack(open, reason);
                    return new Ruling.Let(plan, reason, "", null);
                });
    }

    private static Ruling refused(Map<UUID, List<Finding>> ofProjects) {
        return new Ruling.Against(new Refused(List.of(), ofProjects));
    }
}
