package vn.khuyencong.programme;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.programme.ProgrammeOutcome.Done;
import vn.khuyencong.programme.ProgrammeOutcome.Refused;
import vn.khuyencong.shared.Stale;

/** Begins a further edition from the one in force (điều chỉnh giữa kỳ); what was approved stays. */
@Service
@Transactional
public class AdjustProgramme {

    private final Programmes programmes;
    private final ContentRows contents;
    private final ProgrammeLog log;
    private final ProgrammeRoles roles;

    AdjustProgramme(Programmes programmes, ContentRows contents, ProgrammeLog log, ProgrammeRoles roles) {
        this.programmes = programmes;
        this.contents = contents;
        this.log = log;
        this.roles = roles;
    }

    /** @throws Stale if another edition has come in force since the actor saw it */
    public ProgrammeOutcome adjust(Programme.Adjust adjust) {
        var programme = programmes.get(adjust.programme());
        roles.require(EditionStep.ADJUST, programme.tier(), programme.province());
        var latest = programmes.edition(programmes.latest(programme.id()));
        if (latest.number() == adjust.inForce() + 1 && log.isRepeated(EditionStep.ADJUST, latest.id(), 0)) {
            return new Done(latest);
        }
        var findings = ProgrammeRules.againstAdjusting(adjust, latest);
        if (!findings.isEmpty()) {
            return new Refused(findings);
        }
        if (latest.number() != adjust.inForce()) {
            throw new Stale("Edition " + latest.number() + " of " + programme.id() + " is in force");
        }
        var begun = programmes.begin(
                programme.id(), latest.number() + 1, adjust.reason().strip());
        contents.write(begun, contents.of(latest.id()));
        log.record(EditionStep.ADJUST, begun, 0, adjust.reason().strip(), "");
        return new Done(programmes.edition(begun));
    }
}
