package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.project.ChangeRequest.Asked;
import vn.khuyencong.project.ChangeRequest.Status;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.project.Decision.Refused;
import vn.khuyencong.shared.Finding;

/**
 * An adjustment of the plan reaches a đề án that was approved with it: it is stopped and what is set aside for it is free
 * again, or it gets another amount or another content. It stands in the file as a change that was granted. Only the plan
 * calls this, in its own transaction, which it rolls back when anything is refused.
 */
@Service
public class AdjustProject {

    private final Moves moves;
    private final ChangeRequests requests;
    private final GrantChange grant;
    private final FileMoney money;
    private final OfficeClock clock;

    AdjustProject(Moves moves, ChangeRequests requests, GrantChange grant, FileMoney money, OfficeClock clock) {
        this.moves = moves;
        this.requests = requests;
        this.grant = grant;
        this.money = money;
        this.clock = clock;
    }

    /**
     * The papers of the adjustment.
     *
     * @param submission  number of the submission (tờ trình)
     * @param submittedBy account of whoever submitted it
     * @param decision    number of the decision
     * @param decider     who decides on what a plan holds, by the norm of the day
     */
    public record Paper(
            String submission,
            LocalDate submittedOn,
            UUID submittedBy,
            String decision,
            LocalDate decidedOn,
            Decider decider) {}

    /**
     * Makes one change hold.
     *
     * @param reason why, as the adjustment says it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision adjust(UUID id, ChangeKind kind, Wanted wanted, String reason, Paper paper) {
        var asked = new Asked(kind, wanted, paper.submission(), paper.submittedOn(), reason);
        var step = kind == ChangeKind.STOP ? Step.STOP_ABOVE : Step.DECIDE_CHANGE_ABOVE;
        return moves.make(
                Move.within(step, id).under(paper.decision()).noting(reason),
                project -> decided(step, project, asked, paper));
    }

    private Decision decided(Step step, Project project, Asked asked, Paper paper) {
        var now = grant.present(project);
        var request = new ChangeRequest(UUID.randomUUID(), Status.CONFIRMED, asked);
        var decision = new ChangeDecision(true, paper.decision(), paper.decidedOn(), "");
        var findings = new ArrayList<>(ChangeRules.deciding(decision, asked, clock.today()));
        findings.addAll(grant.against(request, now));
        if (requests.open(project.id()).isPresent()) {
            findings.add(Finding.of("project.change-asked-already"));
        }
        var stops = asked.kind() == ChangeKind.STOP;
        var all = stops ? money.ending(findings, project, paper.decidedOn()) : findings;
        var decided = grant.approving(project, request, decision)
                .decide(step, all, List.of(paper.decider().basis()));
        if (decided instanceof Moved moved) {
            var missing = grant.apply(request, now, moved.project(), decision);
            if (!missing.isEmpty()) {
                return new Refused(missing);
            }
            if (stops) {
                money.release(project, paper.decidedOn(), paper.decision());
            }
            requests.granted(project.id(), asked, paper, ChangeFacts.of(asked, now));
        }
        return decided;
    }
}
