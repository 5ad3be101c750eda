package vn.khuyencong.project.appraisal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.StandsBefore;
import vn.khuyencong.project.Step;
import vn.khuyencong.project.appraisal.CouncilResult.Share;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What councils have made of files, and how it binds whoever appraises them. Quorum and majority are dated settings. */
@Component
@Order(5)
@Transactional(propagation = Propagation.MANDATORY)
public class CouncilVerdicts implements StandsBefore {

    private static final String COUNCIL = "COUNCIL";

    private final Councils councils;
    private final Norms norms;
    private final OfficeClock clock;

    CouncilVerdicts(Councils councils, Norms norms, OfficeClock clock) {
        this.councils = councils;
        this.norms = norms;
        this.clock = clock;
    }

    /** Confirmed minutes of a session and what they say of one file. */
    public record Verdict(UUID council, String minutes, CouncilResult result) {}

    @Override
    public List<Finding> against(Step step, Project project) {
        if (step != Step.APPRAISE && step != Step.REFUSE) return List.of();
        var standing = councils.latestOf(project.id()).orElse(null);
        return CouncilRules.against(
                step,
                project,
                standing != null && !standing.isConfirmed(),
                verdict(project).map(Verdict::result).orElse(null),
                setting("APPRAISAL_BY", project, "OFFICER").equals(COUNCIL));
    }

    /** What stands against an amount: never more than the council would give. */
    public List<Finding> against(Project project, Dong proposed) {
        return verdict(project)
                .map(verdict -> verdict.result().amount())
                .filter(proposed::exceeds)
                .map(amount -> List.of(Finding.of("project.council-amount", null, proposed, amount)))
                .orElse(List.of());
    }

    /** Number of the confirmed minutes that an appraisal of a file rests on; empty where there are none. */
    public Optional<String> minutes(UUID project) {
        return confirmed(project).map(standing -> number(standing.serial(), standing.year()));
    }

    /** The session whose confirmed minutes an appraisal of a file rests on. */
    public Optional<UUID> session(UUID project) {
        return confirmed(project).map(Councils.Standing::id);
    }

    private Optional<Councils.Standing> confirmed(UUID project) {
        return councils.latestOf(project).filter(Councils.Standing::isConfirmed);
    }

    /** What a council has made of a file since it was handed in; empty where none has, or its minutes are not confirmed. */
    public Optional<Verdict> verdict(Project project) {
        return councils.latestOf(project.id())
                .filter(Councils.Standing::isConfirmed)
                .map(standing -> new Verdict(
                        standing.id(), number(standing.serial(), standing.year()), result(standing, project)));
    }

    CouncilResult result(Councils.Standing standing, Project project) {
        return CouncilResult.of(
                councils.votes(standing.id(), project.id()),
                standing.members(),
                Share.parse(setting("COUNCIL_QUORUM", project, "2/3")),
                Share.parse(setting("COUNCIL_MAJORITY", project, "1/2")));
    }

    static String number(int serial, int year) {
        return String.format(Locale.ROOT, "%02d/BB-HĐTĐ-%d", serial, year);
    }

    private String setting(String code, Project project, String otherwise) {
        return norms.setting(code, project.scope().tier(), project.province(), clock.today())
                .map(setting -> setting.value())
                .orElse(otherwise);
    }
}
