package vn.khuyencong.programme;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.programme.EditionMoves.Ruling;
import vn.khuyencong.programme.ProgrammeOutcome.Done;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;

/** Writes an open edition: what is typed is kept as typed; a whole save takes it over. */
@Service
@Transactional
public class SaveProgramme {

    private final EditionMoves moves;
    private final Programmes programmes;
    private final ContentRows contents;
    private final ProgrammeRoles roles;

    SaveProgramme(EditionMoves moves, Programmes programmes, ContentRows contents, ProgrammeRoles roles) {
        this.moves = moves;
        this.programmes = programmes;
        this.contents = contents;
        this.roles = roles;
    }

    /** Takes over a whole form; the same form sent twice is one save. @throws Stale if something else was written meanwhile */
    public ProgrammeOutcome save(UUID edition, int version, Contents said) {
        var now = programmes.lock(edition);
        if (now.version() > version
                && now.stage().isOpen()
                && contents.of(edition).equals(said)) {
            return new Done(now);
        }
        return moves.make(EditionStep.SAVE, edition, version, (programme, before) -> {
            var findings = ProgrammeRules.againstSaving(programme, said);
            if (!findings.isEmpty()) {
                return new Ruling.Against(findings);
            }
            contents.write(edition, said);
            return new Ruling.Let(before, "", "", null);
        });
    }

    /**
     * Keeps what is being typed, however incomplete.
     *
     * @param typed the whole form as JSON
     * @return the version of the edition after it
     * @throws Stale if somebody else has written or decided meanwhile
     * @throws NotAllowed if the edition is not the actor's to write
     */
    public int keep(UUID edition, int version, String typed) {
        var programme = programmes.get(programmes.edition(edition).programme());
        roles.require(EditionStep.SAVE, programme.tier(), programme.province());
        return programmes.keepDraft(edition, version, typed);
    }
}
