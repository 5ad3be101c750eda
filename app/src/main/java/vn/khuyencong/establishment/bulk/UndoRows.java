package vn.khuyencong.establishment.bulk;

import static org.jooq.impl.DSL.val;
import static vn.khuyencong.establishment.db.Tables.IMPORT_ROW;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.establishment.bulk.BulkImport.Result;

/**
 * Takes back what an import did, many rows in one statement: what it added goes, what it changed is as it was. A row
 * that somebody has changed since, or on which something hangs, stays and is told.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UndoRows {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    UndoRows(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** The establishments some lines have added. */
    Set<UUID> added(UUID id, int from, int to) {
        return db.select(IMPORT_ROW.ESTABLISHMENT_ID)
                .from(IMPORT_ROW)
                .where(
                        IMPORT_ROW.IMPORT_ID.eq(id),
                        IMPORT_ROW.LINE.between(from, to),
                        IMPORT_ROW.RESULT.eq(Result.ADDED.name()),
                        IMPORT_ROW.UNDONE.isNull())
                .fetchSet(IMPORT_ROW.ESTABLISHMENT_ID);
    }

    /** Takes those back that were added and on which nothing hangs. */
    void remove(UUID id, int from, int to, Collection<UUID> inUse) {
        db.execute("""
                with wanted as materialized (
                    select r.line, r.establishment_id, r.version,
                           r.establishment_id = any ({3})
                               or exists (select from establishment.year_figures f where f.establishment_id = r.establishment_id)
                               or exists (select from establishment.former_place p where p.establishment_id = r.establishment_id)
                               or exists (select from establishment.need n where n.establishment_id = r.establishment_id) as used
                    from establishment.import_row r
                    where r.import_id = {0} and r.line between {1} and {2} and r.result = 'ADDED' and r.undone is null),
                removed as (
                    delete from establishment.establishment e using wanted w
                    where e.id = w.establishment_id and e.version = w.version and not w.used
                    returning e.id)
                update establishment.import_row r
                set undone = case when d.id is not null then 'UNDONE' when w.used then 'IN_USE' else 'CHANGED_SINCE' end
                from wanted w left join removed d on d.id = w.establishment_id
                where r.import_id = {0} and r.line = w.line""", val(id), val(from), val(to), val(inUse.toArray(UUID[]::new)));
    }

    /** Restores those that were changed. */
    void restore(UUID id, int from, int to) {
        db.execute("""
                with wanted as materialized (
                    select line, establishment_id, version, before from establishment.import_row
                    where import_id = {0} and line between {1} and {2} and result = 'CHANGED' and undone is null),
                restored as (
                    update establishment.establishment e
                    set (%1$s) = (select %2$s from jsonb_populate_record(null::establishment.establishment, w.before) n), version = e.version + 1
                    from wanted w
                    where e.id = w.establishment_id and e.version = w.version
                      and not exists (select from establishment.establishment o
                                      where o.province = e.province and o.tax_code = w.before ->> 'tax_code' and o.id <> e.id)
                    returning e.id)
                update establishment.import_row r
                set undone = case when u.id is null then 'CHANGED_SINCE' else 'UNDONE' end
                from wanted w left join restored u on u.id = w.establishment_id
                where r.import_id = {0} and r.line = w.line""".formatted(TakeRows.SAID, TakeRows.of("n", TakeRows.SAID)), val(id), val(from), val(to));
    }

    /** Figures of years: those added go, those changed are as they were. */
    void figures(UUID id, int from, int to) {
        db.execute(
                """
                with wanted as materialized (
                    select line, establishment_id, (said ->> 'year')::integer as year, version, before, result from establishment.import_row
                    where import_id = {0} and line between {1} and {2} and result in ('ADDED', 'CHANGED') and undone is null),
                removed as (
                    delete from establishment.year_figures f using wanted w
                    where w.result = 'ADDED' and f.establishment_id = w.establishment_id and f.year = w.year and f.version = w.version
                    returning w.line),
                restored as (
                    update establishment.year_figures f
                    set (%1$s) = (select %2$s from jsonb_populate_record(null::establishment.year_figures, w.before) n),
                        at = {3}, by = {4}, version = f.version + 1
                    from wanted w
                    where w.result = 'CHANGED' and f.establishment_id = w.establishment_id and f.year = w.year and f.version = w.version
                    returning w.line)
                update establishment.import_row r
                set undone = case when d.line is null then 'CHANGED_SINCE' else 'UNDONE' end
                from wanted w left join (select line from removed union all select line from restored) d on d.line = w.line
                where r.import_id = {0} and r.line = w.line""".formatted(TakeRows.FIGURES, TakeRows.of("n", TakeRows.FIGURES)),
                val(id),
                val(from),
                val(to),
                val(clock.instant()),
                val(current.get().account()));
    }
}
