package vn.khuyencong.project.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.Step;
import vn.khuyencong.project.appraisal.Council.Member;
import vn.khuyencong.project.appraisal.Council.Note;
import vn.khuyencong.project.appraisal.Council.Seat;
import vn.khuyencong.project.appraisal.Council.SetUp;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** When a council may be set up, what a note of a member holds, and how far its minutes bind the appraisal. */
final class CouncilRules {

    private static final int LONGEST_REMARK = 4000;

    private CouncilRules() {}

    /** @param least how many members it must have */
    static List<Finding> settingUp(SetUp setUp, int least, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (setUp.decision().isBlank()) findings.add(Finding.of("project.change-number-missing"));
        if (setUp.decidedOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, setUp.decidedOn()));
        }
        if (setUp.heldOn().isBefore(setUp.decidedOn())) {
            findings.add(Finding.of("project.council-before-decision", null, setUp.heldOn(), setUp.decidedOn()));
        }
        if (setUp.place().isBlank()) findings.add(Finding.of("project.council-place-missing"));
        if (setUp.members().size() < least) {
            findings.add(Finding.of(
                    "project.council-too-small", null, setUp.members().size(), least));
        }
        if (setUp.members().stream().map(Member::account).distinct().count()
                < setUp.members().size()) {
            findings.add(Finding.of("project.council-member-twice"));
        }
        if (setUp.members().stream().anyMatch(member -> member.post().isBlank())) {
            findings.add(Finding.of("project.council-post-missing"));
        }
        for (var seat : List.of(Seat.CHAIR, Seat.SECRETARY)) {
            if (setUp.members().stream().filter(member -> member.seat() == seat).count() != 1) {
                findings.add(Finding.of("project.council-one-" + seat));
            }
        }
        if (setUp.files().isEmpty()) findings.add(Finding.of("project.council-no-files"));
        return findings;
    }

    /**
     * Whether a file may come before it.
     *
     * @param busy  whether it is before another session that has not been confirmed
     * @param barred names of members who have prepared it, or sit in its implementer or its beneficiary
     */
    static List<Finding> file(SetUp setUp, Project project, boolean busy, List<String> barred) {
        var findings = new ArrayList<Finding>();
        if (project.stage() != Stage.SUBMITTED
                || project.scope().planYear() != setUp.year()
                || project.scope().tier() != setUp.tier()) {
            findings.add(Finding.of("project.council-not-of-round", null, project.code()));
        }
        if (busy) findings.add(Finding.of("project.council-open", null, project.code()));
        barred.forEach(name -> findings.add(Finding.of("project.council-own-file", null, name, project.code())));
        return findings;
    }

    /** @param asked the criteria of the day */
    static List<Finding> noting(Note note, Set<UUID> asked, Dong askedFor) {
        var findings = new ArrayList<Finding>();
        var open = asked.stream()
                .filter(criterion -> note.marks().stream()
                        .noneMatch(mark -> mark.criterion().equals(criterion) && mark.meets() != null))
                .count();
        if (open > 0) findings.add(Finding.of("project.council-criteria-open", null, open));
        if (note.passes() && note.proposed().isZero()) findings.add(Finding.of("project.proposed-zero"));
        if (note.passes() && note.proposed().exceeds(askedFor)) {
            findings.add(Finding.of("project.proposed-over-asked", null, note.proposed(), askedFor));
        }
        if (!note.passes() && note.remark().isBlank()) findings.add(Finding.of("project.council-remark-missing"));
        if (note.remark().strip().length() > LONGEST_REMARK) {
            findings.add(Finding.of("project.site-too-long", null, LONGEST_REMARK));
        }
        return findings;
    }

    /**
     * What stands against judging a file.
     *
     * @param open      whether it is before a session whose minutes are not confirmed
     * @param result    what confirmed minutes say; empty where there are none since it was handed in
     * @param must      whether nobody appraises without a council
     */
    static List<Finding> against(
            Step step, Project project, boolean open, @Nullable CouncilResult result, boolean must) {
        if (step != Step.APPRAISE && step != Step.REFUSE) return List.of();
        if (open) return List.of(Finding.of("project.council-open", null, project.code()));
        if (result == null) return must ? List.of(Finding.of("project.council-needed")) : List.of();
        if (!result.quorum()) {
            return List.of(Finding.of("project.council-no-quorum", null, result.present(), result.members()));
        }
        return result.passes() == (step == Step.APPRAISE)
                ? List.of()
                : List.of(Finding.of("project.council-says-otherwise", null, result.passing(), result.present()));
    }
}
