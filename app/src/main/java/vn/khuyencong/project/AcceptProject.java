package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Finding;

/** The department accepts the work, and the support is computed again on the accepted cost (nghiệm thu). */
@Service
public class AcceptProject {

    private final Moves moves;
    private final Recomputation recomputation;
    private final AcceptWhole whole;
    private final PartAcceptances parts;

    AcceptProject(Moves moves, Recomputation recomputation, AcceptWhole whole, PartAcceptances parts) {
        this.moves = moves;
        this.recomputation = recomputation;
        this.whole = whole;
        this.parts = parts;
    }

    @Transactional
    public Decision accept(UUID id, int version, Acceptance acceptance) {
        var move = Move.of(Step.ACCEPT, id, version)
                .under(acceptance.minutesNumber())
                .noting(acceptance.note())
                .of(acceptance.total());
        return moves.make(move, project -> {
            if (project.scope().isOfAGroup() || !parts.of(id).isEmpty()) {
                return project.decide(Step.ACCEPT, List.of(Finding.of("project.accept-by-parts")), List.of());
            }
            var evidence = whole.evidence(project);
            var result = recomputation.on(project, acceptance);
            var bases = new ArrayList<>(result.bases());
            bases.addAll(evidence.bases());
            var decision = project.decide(Step.ACCEPT, whole.against(project, result, acceptance, evidence), bases);
            if (decision instanceof Moved) {
                whole.keep(project, acceptance, result);
            }
            return decision;
        });
    }
}
