package vn.khuyencong.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.plan.ranking.Ranked;

/** The reserve list of an approved plan, in the legal order of its submission. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reserve {

    private final Rankings rankings;

    Reserve(Rankings rankings) {
        this.rankings = rankings;
    }

    /**
     * The order alone: how much money there is changes no turn.
     *
     * @param taken those an adjustment puts in already: the turn is that of whoever follows
     */
    List<ReserveFile> of(Plan plan, Collection<UUID> taken) {
        var now = rankings.reckon(plan, plan.tier(), Purse.EMPTY);
        var order = now.ranking().order();
        var apart = now.ranking().apart();
        var turns = (now.law().apartFirst() ? Stream.of(apart, order) : Stream.of(order, apart))
                .flatMap(List::stream)
                .filter(ranked -> !now.file(project(ranked)).inPlan())
                .toList();
        var next = turns.stream()
                .filter(ranked -> !taken.contains(project(ranked)))
                .findFirst();
        var files = new ArrayList<ReserveFile>(turns.size());
        for (var ranked : turns) {
            var candidate = ranked.candidate();
            var file = now.file(candidate.project());
            files.add(new ReserveFile(
                    candidate.project(),
                    candidate.code(),
                    file.title(),
                    file.beneficiary(),
                    candidate.amount(),
                    files.size() + 1,
                    next.filter(first -> sharesPlace(first, ranked)).isPresent()));
        }
        return List.copyOf(files);
    }

    /** What the lines of an adjustment put in already. */
    static Set<UUID> taken(List<AdjustmentLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == AdjustmentLine.Kind.IN)
                .map(AdjustmentLine::project)
                .collect(Collectors.toSet());
    }

    private static boolean sharesPlace(Ranked one, Ranked other) {
        return one.candidate().isApart() == other.candidate().isApart() && one.place() == other.place();
    }

    private static UUID project(Ranked ranked) {
        return ranked.candidate().project();
    }
}
