package vn.khuyencong.report;

import java.time.LocalDate;
import java.util.UUID;
import vn.khuyencong.shared.Dong;

/** A đề án whose running step has passed its last day or soon will. */
public record DueProject(
        UUID id, String code, String title, String beneficiary, String stage, Dong amount, LocalDate dueOn) {

    public boolean isLate(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
