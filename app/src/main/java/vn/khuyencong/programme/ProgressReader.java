package vn.khuyencong.programme;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/** How far a programme has come, as of today. */
@Component
@Transactional(readOnly = true)
public class ProgressReader {

    private final Results results;
    private final OfficeClock clock;

    ProgressReader(Results results, OfficeClock clock) {
        this.results = results;
        this.clock = clock;
    }

    /**
     * One reckoning.
     *
     * @param results the đề án it was reckoned from
     */
    public record Reckoned(LocalDate today, List<Result> results, List<Progress> progress) {}

    /** In one statement, whatever the programme says. */
    public Reckoned of(Programme programme, Contents contents) {
        var today = clock.today();
        var found = results.of(programme);
        return new Reckoned(
                today,
                found,
                contents.indicators().stream()
                        .map(indicator -> Progress.of(programme, indicator, found, today))
                        .toList());
    }
}
