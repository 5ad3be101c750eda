package vn.khuyencong.project.appraisal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.StepOffices;
import vn.khuyencong.project.StepRole;
import vn.khuyencong.shared.Finding;

/** The office that appraises writes down what it found on site; a later check takes the place of an earlier one. */
@Service
public class MakeSiteCheck {

    private final Projects projects;
    private final SiteChecks checks;
    private final StepOffices offices;
    private final Norms norms;
    private final OfficeClock clock;

    MakeSiteCheck(Projects projects, SiteChecks checks, StepOffices offices, Norms norms, OfficeClock clock) {
        this.projects = projects;
        this.checks = checks;
        this.offices = offices;
        this.norms = norms;
        this.clock = clock;
    }

    /** The questions of today for a file. */
    @Transactional(readOnly = true)
    public List<SiteCheck.Question> questions(UUID id) {
        var project = projects.get(id);
        offices.require(StepRole.APPRAISER, project);
        return SiteCheckRules.questions(project, norms, clock.today());
    }

    /**
     * Keeps a check.
     *
     * @param request id of the form, so that it is kept once
     * @return what stands against it; empty where it is kept
     * @throws vn.khuyencong.shared.NotAllowed where the actor does not appraise the đề án
     */
    @Transactional
    public List<Finding> make(UUID id, SiteCheck check, UUID request) {
        var project = projects.get(id);
        offices.require(StepRole.APPRAISER, project);
        if (checks.isKept(request)) {
            return List.of();
        }
        var findings = SiteCheckRules.findings(project, check, clock.today());
        if (findings.isEmpty()) {
            checks.add(project, check, request);
        }
        return findings;
    }
}
