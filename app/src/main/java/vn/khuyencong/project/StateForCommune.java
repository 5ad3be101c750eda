package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;

/** The office of a commune vouches for place and production, or for what it saw at acceptance. */
@Service
public class StateForCommune {

    private final Projects projects;
    private final Contracts contracts;
    private final CommuneStatements statements;
    private final ProjectNews news;
    private final OfficeClock clock;

    StateForCommune(
            Projects projects, Contracts contracts, CommuneStatements statements, ProjectNews news, OfficeClock clock) {
        this.projects = projects;
        this.contracts = contracts;
        this.statements = statements;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Keeps a statement; a later one of the same kind takes its place.
     *
     * @param request id of the form, so that it is kept once
     * @return what stands against it; empty where it is kept
     * @throws vn.khuyencong.shared.NotFound where the đề án does not lie in the commune's area
     */
    @Transactional
    public List<Finding> state(UUID id, CommuneStatement statement, UUID request) {
        var project = projects.get(id);
        var findings = CommuneRules.findings(project, statement, signedOn(project), clock.today());
        if (findings.isEmpty() && statements.add(project, statement, request)) {
            news.stated(project, statement);
        }
        return findings;
    }

    private @Nullable LocalDate signedOn(Project project) {
        return project.stage() == Stage.UNDER_WAY ? contracts.get(project.id()).signedOn() : null;
    }
}
