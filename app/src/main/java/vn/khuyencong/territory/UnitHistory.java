package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one unit came from and what it became. */
@Component
@Transactional(readOnly = true)
public class UnitHistory {

    private final UnitChanges changes;

    UnitHistory(UnitChanges changes) {
        this.changes = changes;
    }

    /**
     * A change.
     *
     * @param other what the unit came from, or became
     * @param whole whether all of the older of the two went into the newer
     */
    public record Change(Unit other, boolean whole, LocalDate on, String resolution) {}

    public List<Change> cameFrom(UUID unit) {
        return changes.before(unit).stream().map(UnitHistory::change).toList();
    }

    public List<Change> became(UUID unit) {
        return changes.after(unit).stream().map(UnitHistory::change).toList();
    }

    private static Change change(UnitChanges.Told told) {
        return new Change(told.other(), told.whole(), told.on(), told.resolution());
    }
}
