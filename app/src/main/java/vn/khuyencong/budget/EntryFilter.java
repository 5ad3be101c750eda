package vn.khuyencong.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Tier;

/** Which entries of the ledger are shown; an empty part leaves nothing out. */
public record EntryFilter(
        int year,
        @Nullable Tier tier,
        @Nullable EntryKind kind,
        @Nullable UUID project) {}
