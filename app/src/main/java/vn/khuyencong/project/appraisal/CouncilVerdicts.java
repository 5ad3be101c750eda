package vn.khuyencong.project.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.StandsBefore;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/** What councils have made of files, and how it binds whoever appraises them. Quorum and majority are dated settings. */
@Component
@Order(5)
@Transactional(propagation = Propagation.MANDATORY)
public class CouncilVerdicts implements StandsBefore {

    private final Councils councils;
    private final CouncilLaw law;

    CouncilVerdicts(Councils councils, CouncilLaw law) {
        this.councils = councils;
        this.law = law;
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
                law.mustJudge(project.scope().tier(), project.province()));
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

    /**
     * What a closed session made of each of its files; nothing of one that nobody has voted on.
     *
     * @param tier that of its files
     */
    public Map<UUID, CouncilResult> results(UUID council, int members, Tier tier, String province) {
        var results = new HashMap<UUID, CouncilResult>();
        councils.votes(council).forEach((file, votes) -> results.put(file, law.result(votes, members, tier, province)));
        return results;
    }

    private CouncilResult result(Councils.Standing standing, Project project) {
        return law.result(
                councils.votes(standing.id()).getOrDefault(project.id(), List.of()),
                standing.members(),
                project.scope().tier(),
                project.province());
    }

    static String number(int serial, int year) {
        return String.format(Locale.ROOT, "%02d/BB-HĐTĐ-%d", serial, year);
    }
}
