package vn.khuyencong.legal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.khuyencong.legal.ReviewOutcome.Done;
import vn.khuyencong.legal.ReviewOutcome.Refused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** The one way a drafting task moves: locked, checked, decided, recorded, and whoever is next told of it. */
@Component
class DraftingMoves {

    private final DraftingTasks tasks;
    private final DraftingLog log;
    private final ReviewRoles roles;
    private final DraftingNews news;

    DraftingMoves(DraftingTasks tasks, DraftingLog log, ReviewRoles roles, DraftingNews news) {
        this.tasks = tasks;
        this.log = log;
        this.roles = roles;
        this.news = news;
    }

    /** What the rules say of a locked task. */
    sealed interface Ruling {

        /** Let it be: the task after it. */
        record Let(DraftingTask after) implements Ruling {}

        record Against(List<Finding> findings) implements Ruling {}
    }

    /**
     * Makes a step if the rules let it be. A ruling that stands against it has changed nothing.
     *
     * @throws Stale if somebody else has moved the task since the actor saw it
     * @throws vn.khuyencong.shared.NotAllowed if the step is not the actor's to make
     */
    ReviewOutcome make(
            DraftingStep step, UUID id, int version, DraftingTask.Paper paper, Function<DraftingTask, Ruling> rules) {
        require(step, tasks.get(id));
        var task = tasks.lock(id);
        if (log.isRepeated(step, id, version)) {
            return new Done(id);
        }
        if (task.version() != version) {
            throw new Stale("Drafting task " + id + " was changed by somebody else");
        }
        if (!step.canFollow(task.stage())) {
            return new Refused(List.of(Finding.of("legal.review.step-not-allowed")));
        }
        return switch (rules.apply(task)) {
            case Ruling.Let(var after) -> {
                tasks.save(after);
                log.record(step, task, after.stage(), paper);
                news.tell(step, after, paper.note().strip());
                yield new Done(id);
            }
            case Ruling.Against(var findings) -> new Refused(findings);
        };
    }

    private void require(DraftingStep step, DraftingTask task) {
        if (!may(step, task)) {
            roles.require(step.by(), task.province(), task.lead());
        }
    }

    /** Whether the step is the actor's; what the lead unit does, the department may do for it. */
    boolean may(DraftingStep step, DraftingTask task) {
        return roles.may(step.by(), task.province(), task.lead())
                || (step.by() == ReviewPart.BODY && roles.may(ReviewPart.OFFICE, task.province(), null));
    }
}
