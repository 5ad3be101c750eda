package vn.khuyencong.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.project.CommuneStatement.Kind;
import vn.khuyencong.shared.Finding;

/**
 * Whether a step has to wait for the commune. No text that has been read asks for its statement, so it is a setting:
 * its absence is pointed out, unless the province has made it a condition.
 */
@Component
@Order(1)
@Transactional(readOnly = true)
class CommuneWords implements StandsBefore {

    private static final String SETTING = "COMMUNE_STATEMENT";
    private static final String CONDITION = "REFUSE";

    private final CommuneStatements statements;
    private final Permissions permissions;
    private final Norms norms;
    private final OfficeClock clock;

    CommuneWords(CommuneStatements statements, Permissions permissions, Norms norms, OfficeClock clock) {
        this.statements = statements;
        this.permissions = permissions;
        this.norms = norms;
        this.clock = clock;
    }

    /** What the actor may state about a đề án she sees; empty where she is no commune, or it is not the time. */
    Optional<Kind> open(Project project) {
        return permissions.may(Verb.CONFIRM, Matter.PROJECT) ? Kind.at(project.stage()) : Optional.empty();
    }

    @Override
    public List<Finding> against(Step step, Project project) {
        return CommuneRules.before(step, project)
                .filter(kind -> !statements.exists(project, kind))
                .map(kind -> missing(kind, project))
                .orElse(List.of());
    }

    /** @param stated what the commune has said about the place of the đề án */
    List<Finding> against(Step step, Project project, Set<Kind> stated) {
        return CommuneRules.before(step, project)
                .filter(kind -> !stated.contains(kind))
                .map(kind -> missing(kind, project))
                .orElse(List.of());
    }

    private List<Finding> missing(Kind kind, Project project) {
        return norms.setting(SETTING, project.scope().tier(), project.province(), clock.today())
                .filter(setting -> setting.value().equals(CONDITION))
                .map(setting -> missing(kind, setting))
                .orElse(List.of());
    }

    private static List<Finding> missing(Kind kind, Setting setting) {
        return List.of(Finding.of("project.commune-missing-" + kind, setting.basis()));
    }
}
