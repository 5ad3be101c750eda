package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.CHANGE;
import static vn.khuyencong.access.db.Tables.SEAL;
import static vn.khuyencong.access.db.Tables.UNSEALED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.ChainBreak.About;

/**
 * Reckons every hash of the trail anew, from the rows as they stand, in one picture of the database and in little
 * memory. The text of a row is put together here and not by the function that seals, which an owner could change.
 */
@Component
class VerifyTrail {

    private static final HexFormat HEX = HexFormat.of();
    private static final int ROWS_AT_ONCE = 5_000;
    private static final int ROWS_FETCHED = 2_000;

    private static final String ROWS = """
            select waiting.id, change.table_name, change.file_id, change.recorded_at,
                   case when change.id is not null then jsonb_build_array(change.id,
                       (extract(epoch from change.recorded_at) * 1000000)::bigint, change.account_id, change.role, change.province,
                       change.table_name, change.action, change.file_id, change.before, change.after)::text end as canonical
            from unnest({0}) with ordinality waiting (id, place) left join access.change on change.id = waiting.id
            order by waiting.place""";

    private final DSLContext db;

    VerifyTrail(DSLContext db) {
        this.db = db;
    }

    /** @param writtenDown a hash from outside that the chain must hold; none to check the chain by itself */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ChainReport verify(ChainWalk.@Nullable WrittenDown writtenDown) {
        var walk = new ChainWalk(writtenDown);
        var broken = links(walk).or(walk::end).or(() -> unsealed(walk)).orElse(null);
        return new ChainReport(walk.rows(), walk.seals(), walk.last(), db.fetchCount(UNSEALED), broken);
    }

    private Optional<ChainBreak> links(ChainWalk walk) {
        var links = new ArrayList<ChainLink>();
        var rows = 0;
        try (var seals =
                db.selectFrom(SEAL).orderBy(SEAL.NUMBER).fetchSize(ROWS_FETCHED).fetchLazy()) {
            for (var seal : seals) {
                links.add(new ChainLink(
                        seal.getNumber(),
                        seal.getSealedAt(),
                        List.of(seal.getChangeIds()),
                        HEX.formatHex(seal.getRowHashes()),
                        HEX.formatHex(seal.getPreviousHash()),
                        HEX.formatHex(seal.getHash())));
                rows += seal.getChangeIds().length;
                if (rows >= ROWS_AT_ONCE) {
                    var broken = walk.next(links, rows(links));
                    if (broken.isPresent()) return broken;
                    links.clear();
                    rows = 0;
                }
            }
        }
        return walk.next(links, rows(links));
    }

    private Iterator<ChainWalk.Row> rows(List<ChainLink> links) {
        var ids = links.stream().flatMap(link -> link.ids().stream()).toArray(Long[]::new);
        return db.resultQuery(ROWS, DSL.val(ids)).fetch(VerifyTrail::row).iterator();
    }

    private static ChainWalk.Row row(Record row) {
        var id = row.get("id", Long.class);
        var canonical = row.get("canonical", String.class);
        return new ChainWalk.Row(
                id,
                canonical,
                canonical == null
                        ? null
                        : new About(
                                id,
                                row.get("table_name", String.class),
                                row.get("file_id", UUID.class),
                                row.get("recorded_at", Instant.class)));
    }

    /** What stands in the trail and neither in a seal nor in the queue. */
    private Optional<ChainBreak> unsealed(ChainWalk walk) {
        var waits = DSL.exists(DSL.selectOne().from(UNSEALED).where(UNSEALED.CHANGE_ID.eq(CHANGE.ID)));
        try (var all = db.select(CHANGE.ID, CHANGE.TABLE_NAME, CHANGE.FILE_ID, CHANGE.RECORDED_AT)
                .from(CHANGE)
                .where(DSL.not(waits))
                .orderBy(CHANGE.ID)
                .fetchSize(ROWS_FETCHED)
                .fetchLazy()) {
            for (var row : all) {
                if (!walk.holds(row.value1())) {
                    return Optional.of(
                            new ChainBreak.Unsealed(new About(row.value1(), row.value2(), row.value3(), row.value4())));
                }
            }
        }
        return Optional.empty();
    }
}
