package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.StepException.Kind;
import vn.khuyencong.project.StepException.Lacking;
import vn.khuyencong.shared.Finding;

/** What the next steps of a file lack, of all that somebody authorised may let pass. Which kinds may is a dated setting. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LackingEvidence {

    private final PaperLists papers;
    private final PlacePapers places;
    private final StepGate gate;
    private final ForceMajeures struck;
    private final ExceptionOffice office;

    LackingEvidence(
            PaperLists papers, PlacePapers places, StepGate gate, ForceMajeures struck, ExceptionOffice office) {
        this.papers = papers;
        this.places = places;
        this.gate = gate;
        this.struck = struck;
        this.office = office;
    }

    List<Lacking> of(Project project) {
        var lacking = new ArrayList<Lacking>();
        switch (project.stage()) {
            case DRAFT, RETURNED -> papers(lacking, Step.SUBMIT, papers.forSubmitting(project));
            case SUBMITTED -> others(lacking, Step.APPRAISE, project);
            case UNDER_WAY -> {
                // The papers of what was struck take the place of the ordinary ones; they are looked at when it is
                // answered.
                if (struck.of(project.id()).at(null) == null) {
                    papers(lacking, Step.ACCEPT, papers.forAccepting(project));
                }
                lacking.addAll(places.lacking(project));
                others(lacking, Step.ACCEPT, project);
            }
            case APPRAISED,
                    FORWARDED,
                    PROPOSED,
                    APPROVED,
                    ACCEPTED,
                    SETTLED,
                    REFUSED,
                    WITHDRAWN,
                    STOPPING,
                    STOPPED -> {}
        }
        var allowed = office.kinds(project);
        lacking.removeIf(one -> Kind.of(one.code())
                .filter(kind -> allowed.contains(kind.name()))
                .isEmpty());
        return lacking;
    }

    /** Whether evidence may be lacking at all where a file stands. */
    static boolean mayLack(Stage stage) {
        return stage.isOpenForWriting() || stage == Stage.SUBMITTED || stage == Stage.UNDER_WAY;
    }

    private static void papers(List<Lacking> lacking, Step step, Papers papers) {
        papers.asked().stream()
                .filter(paper -> !papers.there().contains(paper.code()))
                .map(paper -> new Lacking(step, "project.paper-missing", paper.code(), paper.name()))
                .forEach(lacking::add);
    }

    private void others(List<Lacking> lacking, Step step, Project project) {
        gate.against(step, project).stream()
                .map(Finding::code)
                .distinct()
                .map(code -> new Lacking(step, code, "", ""))
                .forEach(lacking::add);
    }
}
