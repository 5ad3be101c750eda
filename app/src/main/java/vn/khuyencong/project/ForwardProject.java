package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Finding;

/** The department registers a đề án of national money with the ministry's agency (gửi Cục). */
@Service
public class ForwardProject {

    private final Moves moves;
    private final Forwardings forwardings;
    private final PaperLists papers;
    private final OfficeClock clock;

    ForwardProject(Moves moves, Forwardings forwardings, PaperLists papers, OfficeClock clock) {
        this.moves = moves;
        this.forwardings = forwardings;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param letter number of the department's letter; one letter may stand for several files */
    @Transactional
    public Decision forward(UUID id, int version, String letter, LocalDate sentOn) {
        return moves.make(Move.of(Step.FORWARD, id, version).under(letter), project -> {
            var decision = project.decide(Step.FORWARD, ForwardRules.sending(letter, sentOn, clock.today()), List.of());
            if (decision instanceof Moved) {
                forwardings.add(id, letter, sentOn);
            }
            return decision;
        });
    }

    /** What the agency asks for is the implementer's to complete. */
    @Transactional
    public Decision passBack(UUID id, int version, String reason) {
        return moves.make(
                Move.of(Step.PASS_BACK, id, version).noting(reason),
                project -> project.decide(Step.PASS_BACK, ReasonRules.findings(reason), List.of()));
    }

    /** The implementer has completed what the agency asked for; content and estimate are as they were appraised. */
    @Transactional
    public Decision complete(UUID id, int version, String completed) {
        return moves.make(Move.of(Step.COMPLETE, id, version).noting(completed), project -> {
            var findings = new ArrayList<Finding>();
            if (project.unsavedDraft()) {
                findings.add(Finding.of("project.draft-not-saved"));
            }
            if (completed.isBlank()) {
                findings.add(Finding.of("project.completed-missing"));
            }
            var asked = papers.forSubmitting(project);
            findings.addAll(asked.missing());
            return project.decide(Step.COMPLETE, findings, asked.bases());
        });
    }
}
