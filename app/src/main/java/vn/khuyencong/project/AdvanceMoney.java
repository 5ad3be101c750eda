package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** The accountant advances money on the contract (tạm ứng). */
@Service
public class AdvanceMoney {

    private final Moves moves;
    private final AdvanceTermsOf terms;
    private final GroupPlans plans;
    private final FileMoney money;
    private final OfficeClock clock;

    AdvanceMoney(Moves moves, AdvanceTermsOf terms, GroupPlans plans, FileMoney money, OfficeClock clock) {
        this.moves = moves;
        this.terms = terms;
        this.plans = plans;
        this.money = money;
        this.clock = clock;
    }

    @Transactional
    public Decision advance(UUID id, int version, Dong amount, LocalDate paidOn, String paper) {
        return advance(id, version, amount, paidOn, paper, Draw.byHand());
    }

    /** Advances on a request for payment: its id is the one of the entry, so that it is advanced once. */
    @Transactional
    public Decision advance(UUID id, int version, Dong amount, LocalDate paidOn, String paper, Draw draw) {
        return moves.make(Move.of(Step.ADVANCE, id, version).under(paper).of(amount), project -> {
            money.hold(project);
            var found = terms.of(project);
            if (found.isEmpty()) {
                return project.decide(Step.ADVANCE, List.of(Finding.of("project.advance-no-ratio")), List.of());
            }
            var rule = found.get();
            var findings = new ArrayList<>(AdvanceRules.findings(rule, amount, paidOn, clock.today()));
            findings.addAll(GroupRules.advancing(project, plans.of(project), rule.advanced(), amount));
            var decision =
                    project.decide(Step.ADVANCE, money.paying(findings, project, amount, paidOn, draw), rule.bases());
            if (decision instanceof Moved) {
                money.pay(EntryKind.ADVANCE, project, amount, paidOn, paper, draw);
            }
            return decision;
        });
    }
}
