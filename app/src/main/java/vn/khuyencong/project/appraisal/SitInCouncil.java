package vn.khuyencong.project.appraisal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.appraisal.Council.Note;
import vn.khuyencong.project.appraisal.Council.Seat;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/** What a member does in a session: declares whether she has an interest, notes, and at the end closes and confirms. */
@Service
@Transactional
public class SitInCouncil {

    private final Councils councils;
    private final Projects projects;
    private final Norms norms;
    private final OfficeClock clock;

    SitInCouncil(Councils councils, Projects projects, Norms norms, OfficeClock clock) {
        this.councils = councils;
        this.projects = projects;
        this.norms = norms;
        this.clock = clock;
    }

    /** The criteria of today for a file. */
    public List<Criterion> criteria(UUID file) {
        var project = projects.get(file);
        return norms.criteria(project.scope().tier(), project.province(), clock.today());
    }

    /** A declaration is made once; a second one changes nothing. */
    public List<Finding> declare(UUID council, UUID file, boolean conflict, String why) {
        var standing = member(council, file);
        if (standing.closed() != null) return List.of(Finding.of("project.council-closed"));
        if (conflict && why.isBlank()) return List.of(Finding.of("project.council-conflict-why"));
        councils.declare(council, file, conflict, why);
        closeWhenAllIn(council);
        return List.of();
    }

    /** A later note of hers takes the place of an earlier one, until the session is closed. */
    public List<Finding> note(UUID council, UUID file, Note note, UUID request) {
        var standing = member(council, file);
        if (standing.closed() != null) return List.of(Finding.of("project.council-closed"));
        var declared = councils.declared(council, file);
        if (declared.isEmpty()) return List.of(Finding.of("project.council-declare-first"));
        if (declared.get()) return List.of(Finding.of("project.council-has-interest"));
        var asked = criteria(file).stream().map(Criterion::id).collect(Collectors.toSet());
        var findings =
                CouncilRules.noting(note, asked, projects.get(file).estimate().asked());
        if (findings.isEmpty()) {
            councils.note(council, file, note, request);
            closeWhenAllIn(council);
        }
        return findings;
    }

    /** The chair closes the notes before all are in. */
    public List<Finding> close(UUID council) {
        if (seat(council) != Seat.CHAIR) throw new NotAllowed("The chair closes a session");
        councils.close(council);
        return List.of();
    }

    /** Chair and secretary confirm the minutes; with both they bind the appraisal. */
    public List<Finding> confirm(UUID council) {
        var seat = seat(council);
        if (seat == Seat.MEMBER) throw new NotAllowed("Chair and secretary confirm minutes");
        var standing = councils.standing(council).orElseThrow();
        if (standing.closed() == null)
            return List.of(Finding.of("project.council-not-closed", null, councils.missing(council)));
        councils.confirm(council, seat);
        return List.of();
    }

    private void closeWhenAllIn(UUID council) {
        if (councils.missing(council) == 0) councils.close(council);
    }

    private Seat seat(UUID council) {
        if (!councils.isKept(council)) throw new NotFound("No council " + council);
        return councils.seat(council).orElseThrow(() -> new NotAllowed("No member of " + council));
    }

    private Councils.Standing member(UUID council, UUID file) {
        seat(council);
        if (!councils.holds(council, file)) throw new NotFound("No file " + file + " before " + council);
        return councils.standing(council).orElseThrow();
    }
}
