package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/** The implementer hands a đề án in (nộp). */
@Service
public class SubmitProject {

    private final Moves moves;
    private final Supports supports;
    private final EstimateChecks checks;
    private final PaperLists papers;
    private final OfficeClock clock;

    SubmitProject(Moves moves, Supports supports, EstimateChecks checks, PaperLists papers, OfficeClock clock) {
        this.moves = moves;
        this.supports = supports;
        this.checks = checks;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional
    public Decision submit(UUID id, int version) {
        return moves.make(Move.of(Step.SUBMIT, id, version), project -> {
            var support = supports.on(project, clock.today()).support();
            var asked = papers.forSubmitting(project);
            var bases = new ArrayList<>(support.citations());
            bases.addAll(asked.bases());
            var findings = new ArrayList<>(SubmitRules.findings(project, support, asked));
            findings.addAll(checks.against(project, clock.today()));
            return project.decide(Step.SUBMIT, findings, bases);
        });
    }
}
