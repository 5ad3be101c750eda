package vn.khuyencong.programme;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.programme.ProgrammeOutcome.Done;
import vn.khuyencong.programme.ProgrammeOutcome.Refused;

/** Begins a programme, empty or drawn from the results of the years before. */
@Service
@Transactional
public class CreateProgramme {

    private final Programmes programmes;
    private final ContentRows contents;
    private final ProgrammeLog log;
    private final ProgrammeRoles roles;
    private final FirstDrafts drafts;

    CreateProgramme(
            Programmes programmes, ContentRows contents, ProgrammeLog log, ProgrammeRoles roles, FirstDrafts drafts) {
        this.programmes = programmes;
        this.contents = contents;
        this.log = log;
        this.roles = roles;
        this.drafts = drafts;
    }

    /** The same form sent twice makes one programme. @throws vn.khuyencong.shared.NotAllowed if the actor writes none */
    public ProgrammeOutcome create(Programme.Create create) {
        var province = roles.province();
        roles.require(EditionStep.CREATE, create.tier(), province);
        if (programmes.find(create.id()).isPresent()) {
            return new Done(programmes.edition(programmes.latest(create.id())));
        }
        var overlaps = programmes.overlaps(province, create.tier(), create.from(), create.to());
        var findings = ProgrammeRules.againstCreating(create, overlaps);
        if (!findings.isEmpty()) {
            return new Refused(findings);
        }
        var programme = new Programme(
                create.id(), province, create.tier(), create.name().strip(), create.from(), create.to());
        programmes.create(programme);
        var edition = programmes.begin(programme.id(), 1, "");
        if (create.draw()) {
            contents.write(edition, drafts.draw(programme, create.growth()));
        }
        log.record(EditionStep.CREATE, edition, 0, "", "");
        return new Done(programmes.edition(edition));
    }
}
