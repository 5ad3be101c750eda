package vn.khuyencong.project.forms;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Criterion;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.web.ProjectFile;
import vn.khuyencong.shared.NotFound;

/** What a form needs beside its file: who issues it, what is judged, what day it is, who asks. */
@Component
@Transactional(readOnly = true)
class FormDesk {

    private final Heads heads;
    private final Norms norms;
    private final WorkFields work;
    private final CurrentActor current;
    private final OfficeClock clock;

    FormDesk(Heads heads, Norms norms, WorkFields work, CurrentActor current, OfficeClock clock) {
        this.heads = heads;
        this.norms = norms;
        this.work = work;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotFound where there is nothing to print of it now, or not for the reader */
    void mustOffer(Form form, Project project) {
        if (!form.isOffered(project, current.get().role().isOfficial())) {
            throw new NotFound(form + " is not printed of " + project.code() + " now");
        }
    }

    Map<String, Object> head(Project project) {
        return heads.of(project.province(), clock.today());
    }

    /** What was recorded of the work beside the steps. */
    Map<String, Object> work(ProjectFile file) {
        return work.of(file);
    }

    int year() {
        return clock.today().getYear();
    }

    /** Those of the day it was judged, else those of today. */
    List<Criterion> criteria(ProjectFile file) {
        var project = file.project();
        var day = file.judgements().isEmpty()
                ? clock.today()
                : FormRows.dayOf(file.judgements().getLast().at());
        return norms.criteria(project.scope().tier(), project.province(), day);
    }
}
