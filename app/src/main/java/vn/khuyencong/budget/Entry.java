package vn.khuyencong.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * Bút toán: one movement of money, as it stands in the ledger. Never changed, never deleted.
 *
 * @param reverses the entry it undoes
 * @param undone   another entry undoes it
 */
public record Entry(
        UUID id,
        int year,
        Tier tier,
        Source source,
        @Nullable UUID project,
        EntryKind kind,
        Dong amount,
        LocalDate happenedOn,
        String paper,
        String note,
        Instant enteredAt,
        String enteredBy,
        @Nullable UUID reverses,
        boolean undone) {}
