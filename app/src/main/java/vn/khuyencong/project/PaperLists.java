package vn.khuyencong.project;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.RequiredPaper;

/** Which papers the law of the day asks of a file, and which of them are attached. */
@Component
class PaperLists {

    /** Papers that only a named beneficiary can give; a group file has none yet. */
    private static final Set<String> OF_THE_BENEFICIARY = Set.of("BENEFICIARY_REQUEST", "REGISTRATION");

    private static final String SUBMIT = "SUBMIT";

    private final Norms norms;
    private final Attachments attachments;
    private final StepExceptions exceptions;
    private final OfficeClock clock;

    PaperLists(Norms norms, Attachments attachments, StepExceptions exceptions, OfficeClock clock) {
        this.norms = norms;
        this.attachments = attachments;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    /** For handing in. */
    Papers forSubmitting(Project project) {
        return forSubmitting(project, there(project, Step.SUBMIT));
    }

    /** The evidence (chứng từ) for acceptance. */
    Papers forAccepting(Project project) {
        return forAccepting(project, thereForAccepting(project));
    }

    /** What is attached, and what the acceptance goes on without by an exception. */
    Set<String> thereForAccepting(Project project) {
        return there(project, Step.ACCEPT);
    }

    /** The slots of a file that are filled. */
    Set<String> there(Project project) {
        return attachments.filledSlots(project.id());
    }

    Papers forSubmitting(Project project, Set<String> there) {
        return at(project, SUBMIT, there);
    }

    /** Of a group file nothing: each of its places has its own. */
    Papers forAccepting(Project project, Set<String> there) {
        return project.scope().isOfAGroup() ? new Papers(List.of(), there) : ofAPlace(project, there);
    }

    /** The evidence for the acceptance of one place of a group file. */
    Papers ofAPlace(Project project, Set<String> there) {
        return at(project, "ACCEPT", there);
    }

    /** The slots that are filled of each place of a group file. */
    Map<UUID, Set<String>> thereByPlace(Project project) {
        return attachments.filledSlotsByPart(project.id());
    }

    /** The papers that a step goes on without by an exception. */
    Set<String> excused(Project project, Step step) {
        return exceptions.papers(project.id(), step);
    }

    /** What is attached, and what the step goes on without by an exception. */
    private Set<String> there(Project project, Step step) {
        var there = new HashSet<>(attachments.filledSlots(project.id()));
        there.addAll(exceptions.papers(project.id(), step));
        return there;
    }

    /** The papers of a moment of the process: the third word of their norm. */
    Papers at(Project project, String moment, Set<String> there) {
        return new Papers(
                asked(project, moment).stream()
                        .filter(paper -> !project.scope().isOfAGroup() || !OF_THE_BENEFICIARY.contains(paper.code()))
                        .toList(),
                there);
    }

    /** Once it is approved each component of a flagship needs the papers of its own activity. */
    private List<Papers.Asked> asked(Project project, String moment) {
        var scope = project.scope();
        if (moment.equals(SUBMIT) || project.estimate().isOneWhole(scope)) {
            return required(project, scope.activity(), moment).stream()
                    .map(ComponentPapers::asked)
                    .toList();
        }
        return ComponentPapers.of(
                project,
                norms.generalPapers(moment, scope.tier(), project.province(), clock.today()),
                activity -> required(project, activity, moment));
    }

    private List<RequiredPaper> required(Project project, String activity, String moment) {
        return norms.requiredPapers(activity, moment, project.scope().tier(), project.province(), clock.today());
    }
}
