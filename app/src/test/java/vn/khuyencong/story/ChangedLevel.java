package vn.khuyencong.story;

import java.time.LocalDate;
import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Rows;

/** The city's level for machines as it was changed from a day on. Closing takes the change back, for the other tests. */
final class ChangedLevel implements AutoCloseable {

    private static final String CURRENT =
            "norm = 'support.ADVANCED_MACHINERY' and tier = 'LOCAL' and province = '48' and superseded_at is null";

    private static final String SUPERSEDE = "update norm.version set superseded_at = now() where " + CURRENT;

    private static final String INSERT = """
            insert into norm.version (norm, tier, province, in_force, content, basis_id)
            select norm, tier, province, %s, %s, basis_id from norm.version where id = ?""";

    private final Rows rows;
    private final UUID original;

    private ChangedLevel(Rows rows, UUID original) {
        this.rows = rows;
        this.original = original;
    }

    /** The old row is superseded; two rows take its place, the same before the day and the new figures from it on. */
    static ChangedLevel from(Rows rows, LocalDate day, int shareInBasisPoints, Dong limit) {
        var changed = new ChangedLevel(rows, rows.one(UUID.class, "select id from norm.version where " + CURRENT));
        rows.change(SUPERSEDE);
        rows.change(INSERT.formatted("daterange(lower(in_force), ?)", "content"), day, changed.original);
        rows.change(
                INSERT.formatted(
                        "daterange(?, null)",
                        "content || jsonb_build_object('share', ?::integer, 'limit', ?::bigint, 'line_limit', ?::bigint)"),
                day,
                shareInBasisPoints,
                limit.value(),
                limit.value(),
                changed.original);
        return changed;
    }

    @Override
    public void close() {
        rows.change(SUPERSEDE);
        rows.change(INSERT.formatted("in_force", "content"), original);
    }
}
