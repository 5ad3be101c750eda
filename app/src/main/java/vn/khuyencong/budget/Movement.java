package vn.khuyencong.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * An entry that is to be made.
 *
 * @param request makes a double click one entry
 * @param project whose money moves; empty for the money of the year itself
 */
record Movement(
        UUID request,
        EntryKind kind,
        String province,
        int year,
        Tier tier,
        @Nullable UUID project,
        Dong amount,
        String paper,
        LocalDate happenedOn,
        String note) {

    Movement {
        if (amount.isZero()) {
            throw new IllegalArgumentException("An entry must move money: " + kind);
        }
        if (kind.ofTheFund() != (project == null)) {
            throw new IllegalArgumentException(kind + " belongs to " + (kind.ofTheFund() ? "the fund" : "a project"));
        }
    }
}
