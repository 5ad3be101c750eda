package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;

/** What the prices of an estimate rest on, held against the norms; where a norm says so, it stands before a step. */
@Component
@Order(5)
@Transactional(readOnly = true)
public class Prices implements StandsBefore {

    private final PriceRows rows;
    private final PriceReading reading;
    private final OfficeClock clock;

    Prices(PriceRows rows, PriceReading reading, OfficeClock clock) {
        this.rows = rows;
        this.reading = reading;
        this.clock = clock;
    }

    /** While it is written a file is judged on today; afterwards on the day on which it was handed in. */
    public PriceStanding of(Project project) {
        return of(project, day(project));
    }

    @Override
    public List<Finding> against(Step step, Project project) {
        // The rows are read only where some norm asks for them before this very step.
        var stops = reading.on(project, clock.today())
                .filter(rule -> rule.step() == step && (rule.lackingStops() || rule.overStops()));
        return stops.isEmpty() ? List.of() : of(project).against(step);
    }

    private PriceStanding of(Project project, LocalDate day) {
        return PriceStanding.of(
                project, rows.of(project.id()), reading.on(project, day).orElse(null), day);
    }

    private LocalDate day(Project project) {
        var written = project.stage() == Stage.DRAFT || project.stage() == Stage.RETURNED;
        return written
                ? clock.today()
                : rows.handedIn(project.id())
                        .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                        .orElse(clock.today());
    }
}
