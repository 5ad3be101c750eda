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
     * @param tallies what its đề án come to
     */
    public record Reckoned(LocalDate today, Tallies tallies, List<Progress> progress) {

        /** With tallies that know more. */
        public Reckoned with(Tallies more) {
            return new Reckoned(today, more, progress);
        }
    }

    /** In one statement, and one more for each indicator that counts establishments. */
    public Reckoned of(Programme programme, List<Indicator> indicators) {
        var today = clock.today();
        var found = results.tallies(Span.of(programme), indicators);
        return new Reckoned(
                today,
                found,
                indicators.stream()
                        .map(indicator -> Progress.of(programme, indicator, found, today))
                        .toList());
    }
}
