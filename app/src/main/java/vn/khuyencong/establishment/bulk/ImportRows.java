package vn.khuyencong.establishment.bulk;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.establishment.db.Tables.IMPORT_ROW;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.desk.LongTable;

/** The rows of imported tables, beside the register. Every statement is about many of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportRows {

    private final DSLContext db;
    private final JsonMapper json;

    ImportRows(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A row as it stands in the file. */
    record Raw(int line, List<String> cells) {}

    /** A row and what was read of it. */
    record Read(int line, RowReading reading) {}

    void add(UUID id, List<LongTable.Row> rows) {
        db.execute(
                "insert into establishment.import_row (import_id, line, cells) select {0}, line, cells::jsonb from unnest({1}, {2}) as given (line, cells)",
                val(id),
                val(rows.stream().map(LongTable.Row::line).toArray(Integer[]::new)),
                val(strings(rows, row -> json.writeValueAsString(row.values()))));
    }

    /** The next that were not read yet. */
    List<Raw> unread(UUID id, int most) {
        return db.select(IMPORT_ROW.LINE, IMPORT_ROW.CELLS)
                .from(IMPORT_ROW)
                .where(IMPORT_ROW.IMPORT_ID.eq(id), IMPORT_ROW.VERDICT.isNull())
                .orderBy(IMPORT_ROW.LINE)
                .limit(most)
                .fetch(row -> new Raw(
                        row.value1(), Arrays.asList(json.readValue(row.value2().data(), String[].class))));
    }

    void keep(UUID id, List<Read> rows) {
        db.execute(
                """
                update establishment.import_row
                set sought = given.sought::jsonb, said = given.said::jsonb, problems = given.problems::jsonb,
                    missing = given.missing::jsonb, verdict = 'READ'
                from unnest({1}, {2}, {3}, {4}, {5}) as given (line, sought, said, problems, missing)
                where import_row.import_id = {0} and import_row.line = given.line""",
                val(id),
                val(rows.stream().map(Read::line).toArray(Integer[]::new)),
                val(strings(rows, row -> json.writeValueAsString(row.reading().sought()))),
                val(strings(rows, row -> json.writeValueAsString(row.reading().said()))),
                val(strings(rows, row -> json.writeValueAsString(row.reading().problems()))),
                val(strings(rows, row -> json.writeValueAsString(row.reading().missing()))));
    }

    /** Compares those between two lines with the register. */
    void match(UUID id, int from, int to) {
        db.execute(
                "select establishment.match_import({0}, {1}, {2}, {3}, {4})",
                val(id),
                val(from),
                val(to),
                val("establishment.import-nobody"),
                val("establishment.import-tax-code-of-another"));
    }

    /** A row that says a second time what another has said cannot be taken over: nobody knows which is meant. */
    void refuseRepeated(UUID id) {
        db.execute("""
                update establishment.import_row
                set verdict = 'BAD', choice = 'SKIP',
                    problems = jsonb_build_array(jsonb_build_object('field', '', 'code', {1}, 'arguments', jsonb_build_array(twice.first::text)))
                from (select line, min(line) over (partition by key, year) as first
                      from (select line, said ->> 'year' as year, match_id::text as key from establishment.import_row
                            where import_id = {0} and verdict in ('NEW', 'SAME', 'EQUAL') and match_id is not null
                            union all
                            select line, null, said ->> 'tax_code' from establishment.import_row
                            where import_id = {0} and verdict in ('NEW', 'SAME', 'EQUAL') and said ->> 'year' is null and said ->> 'tax_code' is not null
                            union all
                            select line, null, platform.name_key(said ->> 'name') || ' ' || (said ->> 'unit_id') from establishment.import_row
                            where import_id = {0} and verdict = 'NEW' and said ->> 'year' is null and said ->> 'tax_code' is null) keyed) twice
                where import_row.import_id = {0} and import_row.line = twice.line and twice.first < twice.line""", val(id), val("establishment.import-twice"));
    }

    /** Everything that was made of the rows is forgotten: they are read again under other columns. */
    void forget(UUID id) {
        db.update(IMPORT_ROW)
                .setNull(IMPORT_ROW.VERDICT)
                .setNull(IMPORT_ROW.WHY)
                .setNull(IMPORT_ROW.MATCH_ID)
                .setNull(IMPORT_ROW.MATCH_VERSION)
                .set(IMPORT_ROW.CHOICE, BulkImport.Choice.SKIP.name())
                .where(IMPORT_ROW.IMPORT_ID.eq(id))
                .execute();
    }

    /** How many rows were looked at. */
    int looked(UUID id) {
        return db.fetchCount(IMPORT_ROW, IMPORT_ROW.IMPORT_ID.eq(id), IMPORT_ROW.VERDICT.isNotNull());
    }

    /** The last line of the file, from which chunks of lines are counted. */
    int lastLine(UUID id) {
        return db.select(coalesce(max(IMPORT_ROW.LINE), 0))
                .from(IMPORT_ROW)
                .where(IMPORT_ROW.IMPORT_ID.eq(id))
                .fetchSingle()
                .value1();
    }

    private static <T> String[] strings(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
