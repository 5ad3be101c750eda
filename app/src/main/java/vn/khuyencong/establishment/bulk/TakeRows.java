package vn.khuyencong.establishment.bulk;

import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/**
 * Takes rows over into the register, as was chosen, many in one statement. What somebody has changed since it was looked
 * at stays as it is, and the row is told to be stale.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TakeRows {

    /** What an establishment says of itself: written by an import, and restored when it is undone. */
    static final String SAID =
            "name, tax_code, legal_form, sector, unit_id, craft_village_id, address, representative, phone, email, workers,"
                    + " products, materials, markets, women_owned, minority_owned, founded_on";

    static final String FIGURES =
            "workers, women_workers, turnover_vnd, exports_vnd, capital_vnd, taxes_vnd, electricity_kwh, source";

    /** What a new establishment is where its row says nothing. */
    private static final String EMPTY =
            "'{\"address\": \"\", \"representative\": \"\", \"phone\": \"\", \"email\": \"\", \"products\": \"\", \"materials\": \"\","
                    + " \"markets\": \"\", \"women_owned\": false, \"minority_owned\": false}'::jsonb";

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    TakeRows(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** The columns of a table by an alias: {@code n.name, n.tax_code}. */
    static String of(String alias, String columns) {
        return Arrays.stream(columns.split(","))
                .map(column -> alias + "." + column.strip())
                .collect(Collectors.joining(", "));
    }

    /** Adds the new ones of some lines. */
    void add(UUID id, int from, int to) {
        db.execute(
                """
                with wanted as materialized (
                    select line, uuidv7() as id, said from establishment.import_row
                    where import_id = {0} and line between {1} and {2} and choice = 'ADD' and result is null),
                added as (
                    insert into establishment.establishment (id, province, %1$s)
                    select w.id, {3}, %2$s
                    from wanted w cross join lateral jsonb_populate_record(null::establishment.establishment, %3$s || w.said) n
                    on conflict do nothing
                    returning id, version)
                update establishment.import_row r
                set result = case when a.id is null then 'STALE' else 'ADDED' end, establishment_id = a.id, version = a.version
                from wanted w left join added a on a.id = w.id
                where r.import_id = {0} and r.line = w.line""".formatted(SAID, of("n", SAID), EMPTY),
                val(id),
                val(from),
                val(to),
                val(current.get().provinceOrFail()));
    }

    /** Changes those that are there, where nobody has since they were looked at. */
    void change(UUID id, int from, int to) {
        db.execute("""
                with wanted as materialized (
                    select line, match_id, match_version, said, row_number() over (partition by match_id order by line) as nth
                    from establishment.import_row
                    where import_id = {0} and line between {1} and {2} and choice = 'UPDATE' and result is null),
                there as materialized (
                    select w.line, w.said, e.id, e as was
                    from wanted w join establishment.establishment e on e.id = w.match_id and e.version = w.match_version
                    where w.nth = 1
                      and not exists (select from establishment.establishment o
                                      where o.province = e.province and o.tax_code = w.said ->> 'tax_code' and o.id <> e.id)),
                changed as (
                    update establishment.establishment e
                    set (%1$s) = (select %2$s from jsonb_populate_record(t.was, t.said) n), version = e.version + 1
                    from there t
                    where e.id = t.id and not to_jsonb(t.was) @> t.said
                    returning e.id, e.version)
                update establishment.import_row r
                set result = case when c.id is not null then 'CHANGED' when t.id is not null then 'SAME' else 'STALE' end,
                    establishment_id = t.id, version = c.version, before = to_jsonb(t.was)
                from wanted w left join there t on t.line = w.line left join changed c on c.id = t.id
                where r.import_id = {0} and r.line = w.line""".formatted(SAID, of("n", SAID)), val(id), val(from), val(to));
    }

    /** Keeps the figures of years. */
    void figures(UUID id, int from, int to) {
        db.execute(
                """
                with wanted as materialized (
                    select line, match_id, match_version, said, (said ->> 'year')::integer as year,
                           row_number() over (partition by match_id, said ->> 'year' order by line) as nth
                    from establishment.import_row
                    where import_id = {0} and line between {1} and {2} and choice = 'UPDATE' and result is null),
                there as materialized (
                    select w.line, w.match_id, w.year, f.version, to_jsonb(f) as was, %2$s, coalesce(to_jsonb(f) @> w.said, false) as same
                    from wanted w
                         join establishment.establishment e on e.id = w.match_id
                         left join establishment.year_figures f on f.establishment_id = w.match_id and f.year = w.year
                         cross join lateral jsonb_populate_record(f, w.said) n
                    where w.nth = 1 and f.version is not distinct from w.match_version
                      and (n.women_workers <= n.workers) is not false and (n.exports_vnd <= n.turnover_vnd) is not false),
                kept as (
                    insert into establishment.year_figures as y (establishment_id, year, %1$s, at, by)
                    select t.match_id, t.year, %3$s, {3}, {4} from there t where not t.same
                    on conflict (establishment_id, year) do update
                    set (%1$s) = row (%4$s), at = excluded.at, by = excluded.by, version = y.version + 1
                    returning y.establishment_id, y.year, y.version)
                update establishment.import_row r
                set result = case when k.year is null then case when t.line is null then 'STALE' else 'SAME' end
                                  when t.was is null then 'ADDED' else 'CHANGED' end,
                    establishment_id = t.match_id, version = k.version, before = t.was
                from wanted w left join there t on t.line = w.line
                     left join kept k on k.establishment_id = t.match_id and k.year = t.year
                where r.import_id = {0} and r.line = w.line""".formatted(FIGURES, of("n", FIGURES), of("t", FIGURES), of("excluded", FIGURES)),
                val(id),
                val(from),
                val(to),
                val(clock.instant()),
                val(current.get().account()));
    }
}
