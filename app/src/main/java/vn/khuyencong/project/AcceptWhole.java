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
    private final Acceptances acceptances;
    private final OfficeClock clock;

    AcceptWhole(PaperLists papers, Acceptances acceptances, OfficeClock clock) {
        this.papers = papers;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    Papers evidence(Project project) {
        return papers.forAccepting(project);
    }

    List<Finding> against(Project project, Recomputation.Result result, Acceptance acceptance, Papers evidence) {
        return AcceptRules.findings(project, result.contract(), acceptance, evidence, clock.today());
    }

    void keep(Project project, Acceptance acceptance, Recomputation.Result result) {
        acceptances.add(project, acceptance, result.figures(), result.receipt());
    }
}
