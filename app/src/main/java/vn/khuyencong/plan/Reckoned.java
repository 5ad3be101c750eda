package vn.khuyencong.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khuyencong.plan.ranking.Choice;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.plan.ranking.Ranked;
import vn.khuyencong.plan.ranking.Ranking;
import vn.khuyencong.plan.ranking.RankingLaw;

/**
 * The order of priority of a plan and the choice that follows it, reckoned now.
 *
 * @param money   what there is to choose by, source by source
 * @param changes by hand, the latest first; none for the other source
 */
public record Reckoned(
        RankingLaw law,
        Ranking ranking,
        Choice choice,
        Purse money,
        Map<UUID, RankedFile> files,
        List<ChoiceChange> changes,
        List<NotedGround> grounds) {

    public Reckoned {
        files = Map.copyOf(files);
        changes = List.copyOf(changes);
        grounds = List.copyOf(grounds);
    }

    static Map<UUID, RankedFile> byProject(List<RankedFile> files) {
        return files.stream().collect(Collectors.toMap(RankedFile::project, Function.identity()));
    }

    /** The file of a line. @throws IllegalArgumentException if it is no candidate */
    public RankedFile file(UUID project) {
        var file = files.get(project);
        if (file == null) {
            throw new IllegalArgumentException("No candidate " + project);
        }
        return file;
    }

    /** A line of the choice; empty for what is no candidate. */
    public Optional<Choice.Line> line(UUID project) {
        return choice.lines().filter(line -> line.project().equals(project)).findFirst();
    }

    /** A đề án in its place; empty for what is no candidate. */
    public Optional<Ranked> ranked(UUID project) {
        return line(project).map(Choice.Line::ranked);
    }

    /** Whether the plan holds something else than what is chosen. */
    public boolean differsFromThePlan() {
        return choice.lines()
                .anyMatch(line -> line.chosen() != file(line.project()).inPlan());
    }
}
