package vn.khuyencong.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.shared.Finding;

/** The department confirms a progress report, so that an advance may rest on it (xác nhận tiến độ). */
@Service
public class ConfirmProgress {

    private final Moves moves;
    private final ProgressReports reports;

    ConfirmProgress(Moves moves, ProgressReports reports) {
        this.moves = moves;
        this.reports = reports;
    }

    @Transactional
    public Decision confirm(UUID id, int version, UUID report, String note) {
        return moves.make(Move.of(Step.CONFIRM_PROGRESS, id, version).noting(note), project -> {
            var findings =
                    reports.isOpen(id, report) ? List.<Finding>of() : List.of(Finding.of("project.no-open-progress"));
            var decision = project.decide(Step.CONFIRM_PROGRESS, findings, List.of());
            if (decision instanceof Moved) {
                reports.confirm(report);
            }
            return decision;
        });
    }
}
