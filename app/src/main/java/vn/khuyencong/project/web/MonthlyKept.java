package vn.khuyencong.project.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.MonthlyReport;

/**
 * One version of a report of one month, as the file shows it.
 *
 * @param place name of the commune where the pictures were taken
 * @param dueOn last day (inclusive) by the rule of then; empty where none asked for it
 */
public record MonthlyKept(
        UUID id,
        int version,
        MonthlyReport report,
        String place,
        @Nullable LocalDate dueOn,
        Instant at,
        String by,
        List<Remark> remarks) {

    public MonthlyKept {
        remarks = List.copyOf(remarks);
    }

    /** What the department said to it. */
    public record Remark(String text, Instant at, String by) {}

    /** Whether it came after the last day. */
    public boolean late() {
        return dueOn != null && LocalDate.ofInstant(at, OfficeClock.ZONE).isAfter(dueOn);
    }

    /** The point of the pictures, as people copy it into a map; empty where only the commune is known. */
    public String point() {
        var point = report.taken().point();
        return point == null
                ? ""
                : point.latitude().stripTrailingZeros().toPlainString() + ", "
                        + point.longitude().stripTrailingZeros().toPlainString();
    }
}
