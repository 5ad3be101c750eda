package vn.khuyencong.product.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.PassMark;
import vn.khuyencong.product.voting.ScoreRules.Tally;
import vn.khuyencong.product.voting.Sheets.Progress;

/** A round as whoever looks at it may know it: before the scoring is closed nothing of what others gave. */
@Component
@Transactional(readOnly = true)
public class RoundView {

    private final Rounds rounds;
    private final Sheets sheets;
    private final RoundResults results;
    private final CurrentActor current;
    private final OfficeClock clock;

    RoundView(Rounds rounds, Sheets sheets, RoundResults results, CurrentActor current, OfficeClock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.results = results;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What is seen.
     *
     * @param judges   whether the reader is one of its judges
     * @param progress how far each judge has come; empty where the reader is not told
     * @param tallies  what the sheets of each entry came to; empty before the scoring is closed
     * @param mark     from which average on a product passes; empty before the scoring is closed
     */
    public record Seen(
            Round round,
            LocalDate today,
            boolean judges,
            List<Progress> progress,
            Map<UUID, Tally> tallies,
            @Nullable PassMark mark) {

        public Seen {
            progress = List.copyOf(progress);
            tallies = Map.copyOf(tallies);
        }
    }

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    public Seen of(UUID id) {
        var round = rounds.get(id);
        var today = clock.today();
        var me = current.get().account();
        var judges = rounds.people(id).jury().stream()
                .anyMatch(judge -> judge.account().equals(me));
        if (round.stage().compareTo(RoundStage.SCORING) < 0) {
            return new Seen(round, today, judges, List.of(), Map.of(), null);
        }
        var progress = sheets.progress(id);
        if (round.stage() == RoundStage.SCORING) return new Seen(round, today, judges, progress, Map.of(), null);
        var scored = Objects.requireNonNull(round.scoredOn(), "a round whose scoring is closed");
        var tallies = sheets.handed(id).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> results.tally(entry.getValue(), scored)));
        return new Seen(round, today, judges, progress, tallies, results.mark(scored));
    }
}
