package vn.khuyencong.programme;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.programme.EditionMoves.Ruling;
import vn.khuyencong.shared.Finding;

/** Whom the norm of the day names approves a submitted edition, or returns it. */
@Service
@Transactional
public class DecideProgramme {

    private final EditionMoves moves;
    private final ProgrammeLog log;
    private final ProgrammeRoles roles;
    private final OfficeClock clock;

    DecideProgramme(EditionMoves moves, ProgrammeLog log, ProgrammeRoles roles, OfficeClock clock) {
        this.moves = moves;
        this.log = log;
        this.roles = roles;
        this.clock = clock;
    }

    public ProgrammeOutcome approve(Programme.Approve approve) {
        return moves.make(
                EditionStep.APPROVE,
                approve.edition(),
                approve.version(),
                (programme, edition) -> rule(approve, programme, edition));
    }

    private Ruling rule(Programme.Approve approve, Programme programme, Edition edition) {
        var decider = roles.decider(programme.tier(), programme.province());
        if (decider.isEmpty()) {
            return new Ruling.Against(List.of(Finding.of("programme.no-decider")));
        }
        var findings = ProgrammeRules.againstApproving(approve, edition, log.isMyDraft(edition.id()), clock.today());
        if (!findings.isEmpty()) {
            return new Ruling.Against(findings);
        }
        return new Ruling.Let(
                edition.approved(approve, decider.get().by()),
                "",
                approve.decision().strip(),
                decider.get().basis().provision());
    }

    public ProgrammeOutcome giveBack(Programme.Return back) {
        return moves.make(EditionStep.RETURN, back.edition(), back.version(), (_, edition) -> {
            var findings = ProgrammeRules.againstReturning(back);
            return findings.isEmpty()
                    ? new Ruling.Let(
                            edition.returned(back.reason()), back.reason().strip(), "", null)
                    : new Ruling.Against(findings);
        });
    }
}
