package vn.khuyencong.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Finding;

/**
 * Who decides a change: the norm of the day says it for each kind, source of money and province. An authority outside
 * the system decides on paper, and the department's leader records it.
 */
@Component
@Transactional(readOnly = true)
public class ChangeDeciders {

    private static final String CHAIRMAN = "COMMITTEE_CHAIR";

    private final Projects projects;
    private final ChangeRequests requests;
    private final Norms norms;
    private final OfficeClock clock;

    ChangeDeciders(Projects projects, ChangeRequests requests, Norms norms, OfficeClock clock) {
        this.projects = projects;
        this.requests = requests;
        this.norms = norms;
        this.clock = clock;
    }

    /** Who decides it today; empty where nobody has entered it, so that it cannot be asked for. */
    public Optional<Decider> of(ChangeKind kind, Project project) {
        if (!kind.fits(project.scope().kind())) {
            return Optional.empty();
        }
        return norms.decider(kind.name(), project.scope().tier(), project.province(), clock.today());
    }

    /** The step by which the open request of a file is decided; where there is none, the one that says so. */
    public Step step(UUID id, boolean granted) {
        var project = projects.get(id);
        return requests.open(id)
                .flatMap(open -> of(open.kind(), project).map(decider -> step(decider, open.kind(), granted)))
                .orElse(Step.DECIDE_CHANGE);
    }

    /** The step by which the decision comes into the file. */
    public static Step step(Decider decider, ChangeKind kind, boolean granted) {
        var stops = granted && kind == ChangeKind.STOP;
        if (decider.by().equals(CHAIRMAN)) {
            return stops ? Step.STOP_ABOVE : Step.DECIDE_CHANGE_ABOVE;
        }
        return stops ? Step.STOP : Step.DECIDE_CHANGE;
    }

    /** What stands against making a step with the request as it is; empty where nothing does. */
    static List<Finding> against(Step step, @Nullable ChangeRequest open, @Nullable Decider decider) {
        if (open == null) {
            return List.of(Finding.of("project.no-open-change"));
        }
        if (step == Step.WITHDRAW_CHANGE) {
            return List.of();
        }
        if (step == Step.CONFIRM_CHANGE || step == Step.RETURN_CHANGE) {
            return open.status() == ChangeRequest.Status.ASKED
                    ? List.of()
                    : List.of(Finding.of("project.change-confirmed-already"));
        }
        return deciding(step, step == Step.STOP || step == Step.STOP_ABOVE, open, decider);
    }

    private static List<Finding> deciding(Step step, boolean stopping, ChangeRequest open, @Nullable Decider decider) {
        if (open.status() != ChangeRequest.Status.CONFIRMED) {
            return List.of(Finding.of("project.change-not-confirmed"));
        }
        if (decider == null) {
            return List.of(Finding.of("project.change-no-decider"));
        }
        return step(decider, open.kind(), stopping) == step
                ? List.of()
                : List.of(Finding.of("project.change-of-another-decider", decider.basis()));
    }
}
