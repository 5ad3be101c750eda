package vn.khuyencong.project.appraisal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Criterion;
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
    private final CouncilLaw law;
    private final CouncilNews news;

    SitInCouncil(Councils councils, Projects projects, CouncilLaw law, CouncilNews news) {
        this.councils = councils;
        this.projects = projects;
        this.law = law;
        this.news = news;
    }

    /** The criteria of today for a file. */
    public List<Criterion> criteria(UUID file) {
        var project = projects.get(file);
        return law.criteria(project.scope().tier(), project.province());
    }

    /** A declaration is made once; a second one changes nothing. */
    public List<Finding> declare(UUID council, UUID file, boolean conflict, String why) {
        var standing = member(council, file);
        if (standing.closed() != null) return List.of(Finding.of("project.council-closed"));
        if (conflict && why.isBlank()) return List.of(Finding.of("project.council-conflict-why"));
        councils.declare(council, file, conflict, why);
        spoken(council);
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
            spoken(council);
        }
        return findings;
    }

    /** The chair closes the notes before all are in. */
    public List<Finding> close(UUID council) {
        if (seat(council) != Seat.CHAIR) throw new NotAllowed("The chair closes a session");
        closeNow(council);
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
        news.confirmed(council);
        return List.of();
    }

    /** With the last word of the last member the session closes. */
    private void spoken(UUID council) {
        if (councils.missingOfMine(council) == 0) news.noted(council);
        if (councils.missing(council) == 0) closeNow(council);
    }

    private void closeNow(UUID council) {
        if (councils.close(council)) news.closed(council, councils.confirmers(council));
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
