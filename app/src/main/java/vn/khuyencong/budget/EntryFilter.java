package vn.khuyencong.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Tier;

/** Which entries of the ledger are shown; an empty part leaves nothing out. */
public record EntryFilter(
        int year,
        @Nullable Tier tier,
        @Nullable Source source,
        @Nullable EntryKind kind,
        @Nullable UUID project) {

    /** Whatever the source. */
    public EntryFilter(int year, @Nullable Tier tier, @Nullable EntryKind kind, @Nullable UUID project) {
        this(year, tier, null, kind, project);
    }
}
