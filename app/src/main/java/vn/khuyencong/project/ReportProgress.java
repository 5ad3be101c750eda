package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Decision.Moved;

/** The implementer reports how far the work is (báo cáo tiến độ). */
@Service
public class ReportProgress {

    private final Moves moves;
    private final ProgressReports reports;
    private final OfficeClock clock;

    ReportProgress(Moves moves, ProgressReports reports, OfficeClock clock) {
        this.moves = moves;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional
    public Decision report(UUID id, int version, Progress progress) {
        return moves.make(Move.of(Step.REPORT_PROGRESS, id, version).of(progress.done()), project -> {
            var findings = ProgressRules.findings(progress, clock.today());
            var decision = project.decide(Step.REPORT_PROGRESS, findings, List.of());
            if (decision instanceof Moved) {
                reports.add(id, progress);
            }
            return decision;
        });
    }
}
