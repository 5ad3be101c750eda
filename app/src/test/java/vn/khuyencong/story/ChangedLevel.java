package vn.khuyencong.story;

import java.time.LocalDate;
import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Rows;

/** The city's level for machines as it was changed from a day on. Closing takes the change back, for the other tests. */
final class ChangedLevel implements AutoCloseable {

    private static final String CURRENT =
            "activity = 'ADVANCED_MACHINERY' and tier = 'LOCAL' and province = '48' and superseded_at is null";

    private static final String SUPERSEDE = "update norm.support_level set superseded_at = now() where " + CURRENT;

    private static final String INSERT = """
            insert into norm.support_level (activity, tier, province, in_force, form, share_bp, limit_vnd, line_limit_vnd, basis_id)
            """;

    private final Rows rows;
    private final UUID original;

    private ChangedLevel(Rows rows, UUID original) {
        this.rows = rows;
        this.original = original;
    }

    /** The old row is superseded; two rows take its place, the same before the day and the new figures from it on. */
    static ChangedLevel from(Rows rows, LocalDate day, int shareInBasisPoints, Dong limit) {
        var changed =
                new ChangedLevel(rows, rows.one(UUID.class, "select id from norm.support_level where " + CURRENT));
        rows.change(SUPERSEDE);
        rows.change(INSERT + """
                        select activity, tier, province, daterange(lower(in_force), ?), form, share_bp, limit_vnd, line_limit_vnd, basis_id
                        from norm.support_level where id = ?""", day, changed.original);
        rows.change(INSERT + """
                        select activity, tier, province, daterange(?, null), form, ?, ?, ?, basis_id
                        from norm.support_level where id = ?""", day, shareInBasisPoints, limit.value(), limit.value(), changed.original);
        return changed;
    }

    @Override
    public void close() {
        rows.change(SUPERSEDE);
        rows.change("update norm.support_level set superseded_at = null where id = ?", original);
    }
}
