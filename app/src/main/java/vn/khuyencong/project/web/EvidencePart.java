package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.project.ProjectEvidence;
import vn.khuyencong.project.SelectionForms;
import vn.khuyencong.project.Stage;
import vn.khuyencong.web.Problems;

/** The card and the forms of what is recorded besides papers. */
@Component
@Transactional(readOnly = true)
class EvidencePart {

    private final ProjectPages pages;
    private final ProjectEvidence evidence;
    private final SelectionForms forms;
    private final CurrentActor current;

    EvidencePart(ProjectPages pages, ProjectEvidence evidence, SelectionForms forms, CurrentActor current) {
        this.pages = pages;
        this.evidence = evidence;
        this.forms = forms;
        this.current = current;
    }

    EvidenceCard of(ProjectPage page) {
        var project = page.project();
        var actor = current.get();
        var open = project.stage() == Stage.UNDER_WAY || project.stage() == Stage.APPROVED;
        return new EvidenceCard(
                page.evidence(),
                forms.all(),
                forms.biddingApplies(project),
                open && evidence.isWithoutRatio(project, page.evidence()),
                open && evidence.carriesOut(project, actor),
                project.stage() == Stage.ACCEPTED
                        && evidence.asksForSettlement(project)
                        && evidence.carriesOut(project, actor),
                open && evidence.manages(project, actor),
                evidence.ratioBasis(),
                UUID.randomUUID(),
                project.stage() == Stage.UNDER_WAY);
    }

    EvidenceForm form(UUID id, Map<String, String> typed, Problems problems) {
        var page = pages.page(id);
        return new EvidenceForm(page, of(page), typed, problems);
    }
}
