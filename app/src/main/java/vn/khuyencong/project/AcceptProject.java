package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;

/** The department accepts the work, and the support is computed again on the accepted cost (nghiệm thu). */
@Service
public class AcceptProject {

    private final Moves moves;
    private final Recomputation recomputation;
    private final PaperLists papers;
    private final Acceptances acceptances;
    private final OfficeClock clock;

    AcceptProject(
            Moves moves, Recomputation recomputation, PaperLists papers, Acceptances acceptances, OfficeClock clock) {
        this.moves = moves;
        this.recomputation = recomputation;
        this.papers = papers;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    @Transactional
    public Decision accept(UUID id, int version, Acceptance acceptance) {
        var move = Move.of(Step.ACCEPT, id, version)
                .under(acceptance.minutesNumber())
                .noting(acceptance.note())
                .of(acceptance.total());
        return moves.make(move, project -> {
            var evidence = papers.forAccepting(project);
            var result = recomputation.on(project, acceptance);
            var bases = new ArrayList<>(result.bases());
            bases.addAll(evidence.bases());
            var findings = AcceptRules.findings(project, result.contract(), acceptance, evidence, clock.today());
            var decision = project.decide(Step.ACCEPT, findings, bases);
            if (decision instanceof Moved) {
                acceptances.add(project, acceptance, result.figures(), result.receipt());
            }
            return decision;
        });
    }
}
