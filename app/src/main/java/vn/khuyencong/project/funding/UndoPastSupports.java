package vn.khuyencong.project.funding;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;

/** Takes an import of past supports back, or one row, while nothing rests on it (hoàn tác). */
@Service
@Transactional
public class UndoPastSupports {

    private final PastSupports supports;
    private final CurrentActor current;

    UndoPastSupports(PastSupports supports, CurrentActor current) {
        this.supports = supports;
        this.current = current;
    }

    /** What came of it: how many rows count no more, or what rests on them. */
    public sealed interface Outcome {
        record Undone(int rows) implements Outcome {}

        record Refused(Finding finding) implements Outcome {}
    }

    /** @throws NotFound if there is no such import, or it is another province's */
    public Outcome undoImport(UUID id) {
        mayKeep();
        var rows = supports.ofImport(id);
        var corrected =
                (int) rows.stream().filter(PastSupports.Resting::corrected).count();
        return corrected > 0
                ? new Outcome.Refused(Finding.of("project.past-import-corrected", null, corrected))
                : undo(rows);
    }

    /** @throws NotFound if there is no such row, or it was undone before */
    public Outcome undoOne(UUID id) {
        mayKeep();
        return undo(supports.one(id));
    }

    private Outcome undo(List<PastSupports.Resting> rows) {
        var decided = (int) rows.stream().filter(row -> row.decisions() > 0).count();
        if (decided > 0) return new Outcome.Refused(Finding.of("project.past-decided", null, decided));
        supports.withdraw(rows.stream().map(PastSupports.Resting::id).toList());
        return new Outcome.Undone(rows.size());
    }

    private void mayKeep() {
        if (!FundingOffice.keepsPastSupports(current.get())) throw new NotAllowed("May not undo past supports");
    }
}
