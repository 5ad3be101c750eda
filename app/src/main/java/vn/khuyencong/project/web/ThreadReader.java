package vn.khuyencong.project.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.Comments;
import vn.khuyencong.project.NextSteps;
import vn.khuyencong.project.Partners;
import vn.khuyencong.project.Project;

/** Reads what is said on a file, in two statements. */
@Component
@Transactional(readOnly = true)
class ThreadReader {

    private final Comments comments;
    private final Partners partners;
    private final NextSteps steps;
    private final CurrentActor current;

    ThreadReader(Comments comments, Partners partners, NextSteps steps, CurrentActor current) {
        this.comments = comments;
        this.partners = partners;
        this.steps = steps;
        this.current = current;
    }

    ThreadPart of(Project project) {
        var named = partners.of(project.id());
        return new ThreadPart(
                comments.list(FileDesk.MATTER, project.id()),
                named,
                NextSteps.parties(named),
                steps.mayName(project, current.get()));
    }
}
