package vn.khuyencong.programme;

import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.programme.EditionMoves.Ruling;
import vn.khuyencong.shared.Finding;

/** The planning office submits an edition with its tờ trình, to whoever the norm of the day lets decide. */
@Service
@Transactional
public class SubmitProgramme {

    private final EditionMoves moves;
    private final Programmes programmes;
    private final ContentRows contents;
    private final ProgrammeRoles roles;
    private final OfficeClock clock;

    SubmitProgramme(
            EditionMoves moves, Programmes programmes, ContentRows contents, ProgrammeRoles roles, OfficeClock clock) {
        this.moves = moves;
        this.programmes = programmes;
        this.contents = contents;
        this.roles = roles;
        this.clock = clock;
    }

    public ProgrammeOutcome submit(Programme.Submit submit) {
        return moves.make(
                EditionStep.SUBMIT,
                submit.edition(),
                submit.version(),
                (programme, edition) -> rule(submit, programme, edition));
    }

    private Ruling rule(Programme.Submit submit, Programme programme, Edition edition) {
        var said = contents.of(edition.id());
        var draft = programmes.draft(edition.id()).isPresent();
        var findings = new ArrayList<>(ProgrammeRules.againstSubmitting(submit, said, draft, clock.today()));
        if (roles.decider(programme.tier(), programme.province()).isEmpty()) {
            findings.add(Finding.of("programme.no-decider"));
        }
        return findings.isEmpty()
                ? new Ruling.Let(edition.submitted(submit), "", submit.number().strip(), null)
                : new Ruling.Against(findings);
    }
}
