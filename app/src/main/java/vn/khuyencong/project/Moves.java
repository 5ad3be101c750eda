package vn.khuyencong.project;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Stale;

/** The one way a đề án moves: locked, checked, decided, recorded, and whoever is next told of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Moves {

    private final Projects projects;
    private final MoveLog log;
    private final StepGate gate;
    private final Deadlines deadlines;
    private final ProjectNews news;

    Moves(Projects projects, MoveLog log, StepGate gate, Deadlines deadlines, ProjectNews news) {
        this.projects = projects;
        this.log = log;
        this.gate = gate;
        this.deadlines = deadlines;
        this.news = news;
    }

    /**
     * Makes a step if the rules let it be.
     *
     * @param rules decide on the locked file, and do in the same transaction what the step does besides
     * @throws Stale if somebody else has moved the file since the actor saw it
     * @throws vn.khuyencong.shared.NotAllowed if the step is not the actor's to make
     */
    Decision make(Move move, Function<Project, Decision> rules) {
        var project = projects.lock(move.project());
        if (log.isRepeated(move)) {
            return new Moved(project, List.of());
        }
        gate.require(move.step(), project);
        if (move.version() != null && move.version() != project.version()) {
            throw new Stale(project.code() + " was changed by somebody else");
        }
        if (!move.step().canFollow(project.stage())) {
            return project.decide(move.step(), List.of(), List.of());
        }
        var against = gate.against(move.step(), project);
        if (!against.isEmpty()) {
            return project.decide(move.step(), against, List.of());
        }
        var decision = rules.apply(project);
        if (decision instanceof Moved moved) {
            record(move, project, moved);
        }
        return decision;
    }

    private void record(Move move, Project before, Moved moved) {
        // of a flagship the plan says what its own year gets; the history says what was approved
        var told = move.step() == Step.APPROVE ? move.of(moved.project().approvedOrFail()) : move;
        log.record(told, before, moved.bases().isEmpty() ? gate.basis(move.step(), before) : moved.bases());
        projects.move(moved.project(), deadlines.after(before, moved.project()));
        news.tell(move, moved.project());
    }
}
