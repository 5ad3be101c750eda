package vn.khuyencong.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Finding;

/** What a request that is still open means for the rest of the work: who is to act on it, and what has to wait. */
@Component
@Order(3)
@Transactional(propagation = Propagation.MANDATORY)
class OpenChanges implements StandsBefore {

    /** The sentences by which offices hear that a request waits for them. */
    static final Set<String> WORK = Set.of("notice.project.ASK_CHANGE", "notice.project.CONFIRM_CHANGE");

    private final ChangeRequests requests;
    private final ChangeDeciders deciders;

    OpenChanges(ChangeRequests requests, ChangeDeciders deciders) {
        this.requests = requests;
        this.deciders = deciders;
    }

    /** Who is to act on a request, and the sentence that says so. */
    record Waiting(StepRole part, String message, List<String> words) {}

    /** Whose work an open request is; empty where there is none, or nobody is named to decide it. */
    Optional<Waiting> waiting(Project project) {
        return requests.open(project.id()).flatMap(open -> waiting(open, project));
    }

    private Optional<Waiting> waiting(ChangeRequest open, Project project) {
        var words = List.of(
                project.code(),
                project.scope().title(),
                open.asked().letter(),
                open.asked().reason());
        return open.status() == ChangeRequest.Status.ASKED
                ? Optional.of(new Waiting(StepRole.APPRAISER, "notice.project.ASK_CHANGE", words))
                : deciders.of(open.kind(), project)
                        .map(decider -> new Waiting(
                                ChangeDeciders.step(decider, open.kind(), false).by(),
                                "notice.project.CONFIRM_CHANGE",
                                words));
    }

    @Override
    public List<Finding> against(Step step, Project project) {
        return requests.open(project.id())
                .filter(open -> ChangeRules.holds(step, open))
                .map(_ -> List.of(Finding.of("project.change-open")))
                .orElse(List.of());
    }
}
