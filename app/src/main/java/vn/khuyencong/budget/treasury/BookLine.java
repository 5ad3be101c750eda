package vn.khuyencong.budget.treasury;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.shared.Dong;

/**
 * An advance or a payment in the ledger, as it is set beside a statement.
 *
 * @param receiver    of its request for payment; empty where it was paid without one
 * @param explanation why it is in no statement; empty where nobody has said
 * @param explainedBy who said so
 */
public record BookLine(
        UUID entry,
        UUID project,
        EntryKind kind,
        String paper,
        LocalDate happenedOn,
        Dong amount,
        String receiver,
        String explanation,
        @Nullable String explainedBy) {}
