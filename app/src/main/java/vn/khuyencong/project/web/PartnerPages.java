package vn.khuyencong.project.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.project.NextSteps;
import vn.khuyencong.project.Partners;
import vn.khuyencong.project.Projects;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Problems;

/** Puts the form together that names a partner. */
@Component
@Transactional(readOnly = true)
class PartnerPages {

    private final Projects projects;
    private final Partners partners;
    private final NextSteps steps;
    private final CurrentActor current;

    PartnerPages(Projects projects, Partners partners, NextSteps steps, CurrentActor current) {
        this.projects = projects;
        this.partners = partners;
        this.steps = steps;
        this.current = current;
    }

    /** @throws NotAllowed if the file is not the reader's to carry out */
    PartnerPage page(UUID id, PartnerPage.Form form, Problems problems) {
        var project = projects.get(id);
        if (!steps.mayName(project, current.get())) {
            throw new NotAllowed("Not to name partners of " + project.code());
        }
        return new PartnerPage(project, partners.of(id), partners.bodies(), form, problems);
    }
}
