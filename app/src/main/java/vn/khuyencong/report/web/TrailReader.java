package vn.khuyencong.report.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.report.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.report.db.access.Tables.PUB_CHAIN;
import static vn.khuyencong.report.db.access.Tables.PUB_CHANGE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record10;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;

/** Reads the trail, the newest first, in pages that begin where the last one ended, however long it is. */
@Repository
@Transactional(readOnly = true)
class TrailReader {

    static final int PAGE = 50;

    /** Counting further tells nobody anything and takes long. */
    static final int COUNTED = 10_000;

    private static final int ROWS_FETCHED = 1_000;

    private final DSLContext db;

    TrailReader(DSLContext db) {
        this.db = db;
    }

    /** One row more than a page holds, where there is one. */
    List<TrailRow> rows(TrailFilter filter, @Nullable TrailPlace place, Actor reader) {
        var older = place == null
                ? DSL.noCondition()
                : DSL.row(PUB_CHANGE.RECORDED_AT, PUB_CHANGE.ID).lt(place.at(), place.change());
        return select(TrailSql.matching(filter, reader).and(older))
                .orderBy(PUB_CHANGE.RECORDED_AT.desc(), PUB_CHANGE.ID.desc())
                .limit(PAGE + 1)
                .fetch(mapping(TrailRow::new));
    }

    int count(TrailFilter filter, Actor reader) {
        return db.fetchCount(DSL.selectOne()
                .from(PUB_CHANGE)
                .where(TrailSql.matching(filter, reader))
                .limit(COUNTED + 1));
    }

    /** Whether the result has more rows than a number. */
    boolean isLonger(TrailFilter filter, Actor reader, int than) {
        return db.fetchExists(DSL.selectOne()
                .from(PUB_CHANGE)
                .where(TrailSql.matching(filter, reader))
                .offset(than)
                .limit(1));
    }

    /** Every row of the result, as it comes from the database. */
    void all(TrailFilter filter, Actor reader, Consumer<Iterable<TrailRow>> writer) {
        try (var rows = select(TrailSql.matching(filter, reader))
                .orderBy(PUB_CHANGE.RECORDED_AT.desc(), PUB_CHANGE.ID.desc())
                .fetchSize(ROWS_FETCHED)
                .fetchLazy()) {
            writer.accept(() -> rows.stream().map(mapping(TrailRow::new)).iterator());
        }
    }

    ChainState chain() {
        return db.select(
                        PUB_CHAIN.NUMBER,
                        PUB_CHAIN.SEALED_AT,
                        PUB_CHAIN.WAITING,
                        PUB_CHAIN.VERIFIED_AT,
                        PUB_CHAIN.BROKEN,
                        PUB_CHAIN.BROKEN_AT)
                .from(PUB_CHAIN)
                .fetchSingle(mapping(ChainState::new));
    }

    /** The tables whose changes are recorded, as the database itself knows them. */
    List<String> tables(Actor reader) {
        return db.fetch("""
                        select distinct n.nspname || '.' || c.relname
                        from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
                          join pg_namespace n on n.oid = c.relnamespace
                        where p.proname = 'record_change'
                          and (cast({0} as boolean) or n.nspname in ('access', 'organisation', 'territory'))
                        order by 1""", DSL.val(reader.province() != null)).getValues(0, String.class);
    }

    private SelectConditionStep<Record10<Long, Instant, String, String, String, String, String, UUID, JSONB, JSONB>>
            select(Condition matching) {
        return db.select(
                        PUB_CHANGE.ID,
                        PUB_CHANGE.RECORDED_AT,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        PUB_ACCOUNT.USERNAME,
                        PUB_CHANGE.ROLE,
                        PUB_CHANGE.TABLE_NAME,
                        PUB_CHANGE.ACTION,
                        PUB_CHANGE.FILE_ID,
                        PUB_CHANGE.BEFORE,
                        PUB_CHANGE.AFTER)
                .from(PUB_CHANGE)
                .leftJoin(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(PUB_CHANGE.ACCOUNT_ID))
                .where(matching);
    }
}
