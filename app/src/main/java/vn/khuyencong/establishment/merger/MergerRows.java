package vn.khuyencong.establishment.merger;

import static org.jooq.impl.DSL.val;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.Tables.MERGER;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The statements of a merger. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MergerRows {

    private final DSLContext db;

    MergerRows(DSLContext db) {
        this.db = db;
    }

    boolean isDone(UUID id) {
        return db.fetchExists(MERGER, MERGER.ID.eq(id));
    }

    /** Holds both until the end of the transaction; false where one of them has another version. */
    boolean hold(Merge.Seen one, Merge.Seen other) {
        return db.select(ESTABLISHMENT.ID)
                        .from(ESTABLISHMENT)
                        .where(ESTABLISHMENT
                                .ID
                                .eq(one.id())
                                .and(ESTABLISHMENT.VERSION.eq(one.version()))
                                .or(ESTABLISHMENT.ID.eq(other.id()).and(ESTABLISHMENT.VERSION.eq(other.version()))))
                        .orderBy(ESTABLISHMENT.ID)
                        .forUpdate()
                        .fetch()
                        .size()
                == 2;
    }

    /** Remembers both as they were, and what is taken from the one that goes. */
    void remember(Merge merge, Collection<String> columns, String province, Instant at, UUID by) {
        db.execute(
                """
                insert into establishment.merger (id, province, old_id, kept_id, old_was, kept_was, chosen, reason, at, by)
                select {0}, {1}, old.id, kept.id, to_jsonb(old), to_jsonb(kept), jsonb_build_object('columns', {2}, 'years', {3}), {4}, {5}, {6}
                from establishment.establishment old, establishment.establishment kept
                where old.id = {7} and kept.id = {8}""",
                val(merge.id()),
                val(province),
                val(columns.toArray(String[]::new)),
                val(merge.years().toArray(Integer[]::new)),
                val(merge.reason()),
                val(at),
                val(by),
                val(merge.old().id()),
                val(merge.kept().id()));
    }

    /** The one that stays says what was chosen; a tax code only after the other one has gone. */
    void take(Merge merge, Collection<String> columns) {
        db.execute(
                """
                update establishment.establishment e
                set (%1$s) = (select %2$s from jsonb_populate_record(e, chosen.said) n), version = e.version + 1
                from (select coalesce(jsonb_object_agg(key, value), '{}') as said from establishment.merger m, jsonb_each(m.old_was)
                      where m.id = {0} and key = any ({1})) chosen
                where e.id = {2}""".formatted(SAID, "n." + SAID.replace(", ", ", n.")),
                val(merge.id()),
                val(columns.toArray(String[]::new)),
                val(merge.kept().id()));
    }

    /** Figures of some years are those of the one that goes. */
    void takeFigures(Merge merge, Instant at, UUID by) {
        db.execute(
                """
                update establishment.year_figures stays
                set (workers, women_workers, turnover_vnd, exports_vnd, capital_vnd, taxes_vnd, electricity_kwh, source)
                        = row (f.workers, f.women_workers, f.turnover_vnd, f.exports_vnd, f.capital_vnd, f.taxes_vnd, f.electricity_kwh, f.source),
                    at = {2}, by = {3}, version = stays.version + 1
                from establishment.year_figures f
                where stays.establishment_id = {0} and f.establishment_id = {1} and f.year = stays.year and f.year = any ({4})""",
                val(merge.kept().id()),
                val(merge.old().id()),
                val(at),
                val(by),
                val(merge.years().toArray(Integer[]::new)));
    }

    /** Needs, former places and figures follow, and the other one goes. */
    void follow(Merge merge) {
        db.execute(
                "select establishment.follow_merger({0}, {1})",
                val(merge.old().id()), val(merge.kept().id()));
    }

    /** The one that stands today for one that has gone. */
    Optional<UUID> keptFor(UUID gone) {
        return db.resultQuery("""
                        with recursive way as (
                            select kept_id, 1 as step from establishment.merger where old_id = {0}
                            union all
                            select m.kept_id, step + 1 from way join establishment.merger m on m.old_id = way.kept_id)
                        select kept_id from way order by step desc limit 1""", val(gone)).fetchOptional(row -> row.get(0, UUID.class));
    }

    private static final String SAID =
            "name, legal_form, sector, unit_id, craft_village_id, address, representative, phone, email, workers, products, materials,"
                    + " markets, women_owned, minority_owned, founded_on, tax_code";
}
