package vn.khuyencong.project;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;

/** What every acceptance of a whole file asks and keeps, whether it was accepted at once or part by part. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AcceptWhole {

    private final PaperLists papers;
    private final ForceMajeureLaw law;
    private final ForceMajeures struck;
    private final Acceptances acceptances;
    private final OfficeClock clock;

    AcceptWhole(
            PaperLists papers, ForceMajeureLaw law, ForceMajeures struck, Acceptances acceptances, OfficeClock clock) {
        this.papers = papers;
        this.law = law;
        this.struck = struck;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    Papers evidence(Project project) {
        return law.forAccepting(project, struck.of(project.id()), papers.thereForAccepting(project));
    }

    List<Finding> against(Project project, Recomputation.Result result, Acceptance acceptance, Papers evidence) {
        var findings = AcceptRules.findings(project, result.contract(), acceptance, evidence, clock.today());
        findings.addAll(ForceMajeureRules.accepting(
                struck.of(project.id()).confirmedAt(null), acceptance.total(), law.basis()));
        return findings;
    }

    void keep(Project project, Acceptance acceptance, Recomputation.Result result) {
        acceptances.add(project, acceptance, result.figures(), result.receipt());
    }
}
