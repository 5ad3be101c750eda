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
 * @param reverses the entry it undoes: the money goes the other way
 * @param source  whose money; empty: the one the đề án draws on, or the first of the level
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
        String note,
        @Nullable UUID reverses,
        @Nullable Source source) {

    Movement {
        if (amount.isZero()) {
            throw new IllegalArgumentException("An entry must move money: " + kind);
        }
        if (kind.ofTheFund() != (project == null)) {
            throw new IllegalArgumentException(kind + " belongs to " + (kind.ofTheFund() ? "the fund" : "a project"));
        }
    }

    /** One that undoes nothing, of the source that follows from the rest. */
    Movement(
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
        this(request, kind, province, year, tier, project, amount, paper, happenedOn, note, null, null);
    }

    /** Where the money comes from; empty: the State's budget. */
    @Nullable
    Bucket from() {
        return reverses == null ? kind.from() : kind.to();
    }
}
