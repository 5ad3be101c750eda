package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Citation;

/** The department accepts one place of a group file, or one part of another (nghiệm thu từng phần). */
@Service
public class AcceptPart {

    private final Moves moves;
    private final PlacePapers papers;
    private final PartAcceptances parts;
    private final PartSums sums;
    private final OfficeClock clock;

    AcceptPart(Moves moves, PlacePapers papers, PartAcceptances parts, PartSums sums, OfficeClock clock) {
        this.moves = moves;
        this.papers = papers;
        this.parts = parts;
        this.sums = sums;
        this.clock = clock;
    }

    @Transactional
    public Decision accept(UUID id, int version, PartAcceptance part) {
        var move = Move.of(Step.ACCEPT_PART, id, version)
                .under(part.minutesNumber())
                .noting(part.note())
                .of(part.total());
        return moves.make(move, project -> {
            var place = papers.place(project, part.place());
            var findings = new ArrayList<>(
                    PartRules.part(project, part, place, parts.of(id), sums.contract(project), clock.today()));
            if (place != null && place.stands()) {
                findings.addAll(papers.against(project, place, part.total()));
            }
            if (!findings.isEmpty()) {
                return project.decide(Step.ACCEPT_PART, findings, List.of());
            }
            var reckoned = place == null ? PartSums.Reckoned.LATER : sums.of(project, place, part.total());
            var decision = project.decide(Step.ACCEPT_PART, List.of(), List.<Citation>copyOf(reckoned.bases()));
            if (decision instanceof Moved) {
                parts.add(project, part, reckoned.due(), reckoned.receipt());
            }
            return decision;
        });
    }
}
