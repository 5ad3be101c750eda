package vn.khuyencong.establishment.bulk;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.Tables.IMPORT_ROW;
import static vn.khuyencong.establishment.db.Tables.YEAR_FIGURES;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.establishment.bulk.BulkImport.Choice;
import vn.khuyencong.establishment.bulk.BulkImport.Result;
import vn.khuyencong.establishment.bulk.BulkImport.Undone;
import vn.khuyencong.establishment.bulk.BulkImport.Verdict;
import vn.khuyencong.establishment.bulk.ImportLine.Change;
import vn.khuyencong.establishment.bulk.ImportLine.Match;
import vn.khuyencong.establishment.bulk.ImportLine.Named;

/** Reads the rows of an import beside what the register says, a page at a time. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
public class ImportReader {

    private static final vn.khuyencong.establishment.db.tables.Establishment KEPT = ESTABLISHMENT.as("kept");
    private static final vn.khuyencong.establishment.db.tables.YearFigures FIGURES = YEAR_FIGURES.as("figures");
    private static final Field<JSONB> BEFORE = coalesce(
                    IMPORT_ROW.BEFORE, field("to_jsonb(figures)", JSONB.class), field("to_jsonb(kept)", JSONB.class))
            .as("was");
    private static final Set<ImportField> CODES =
            EnumSet.of(ImportField.LEGAL_FORM, ImportField.SECTOR, ImportField.PLACE, ImportField.CRAFT_VILLAGE);

    private final DSLContext db;
    private final JsonMapper json;

    ImportReader(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The rows of a filter, in the order of the file. */
    public List<ImportLine> lines(BulkImport one, RowFilter filter, int offset, int size) {
        var positions = ImportLook.positions(one);
        return db.select(IMPORT_ROW.fields())
                .select(KEPT.ID, KEPT.NAME, KEPT.TAX_CODE, PUB_UNIT.NAME, BEFORE)
                .from(IMPORT_ROW)
                .leftJoin(KEPT)
                .on(KEPT.ID.eq(coalesce(IMPORT_ROW.ESTABLISHMENT_ID, IMPORT_ROW.MATCH_ID)))
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(KEPT.UNIT_ID))
                .leftJoin(FIGURES)
                .on(FIGURES.ESTABLISHMENT_ID.eq(IMPORT_ROW.MATCH_ID))
                .and(FIGURES.YEAR.eq(
                        field("({0} ->> 'year')", String.class, IMPORT_ROW.SAID).cast(SQLDataType.INTEGER)))
                .where(IMPORT_ROW.IMPORT_ID.eq(one.id()), IMPORT_ROW.VERDICT.ne("READ"))
                .and(ImportChoices.matching(filter))
                .orderBy(IMPORT_ROW.LINE)
                .offset(offset)
                .limit(size)
                .fetch(row -> line(one, row, positions));
    }

    private ImportLine line(BulkImport one, Record row, Map<ImportField, Integer> positions) {
        var said = json.readTree(row.get(IMPORT_ROW.SAID).data());
        var sought = json.readTree(row.get(IMPORT_ROW.SOUGHT).data());
        var was = row.get(BEFORE);
        var cells = Arrays.asList(json.readValue(row.get(IMPORT_ROW.CELLS).data(), String[].class));
        var added = Objects.equals(row.get(IMPORT_ROW.RESULT), Result.ADDED.name());
        return new ImportLine(
                row.get(IMPORT_ROW.LINE),
                new Named(text(sought, "name"), text(sought, "tax_code"), text(sought, "place"), text(said, "year")),
                Verdict.valueOf(row.get(IMPORT_ROW.VERDICT)),
                Objects.requireNonNullElse(row.get(IMPORT_ROW.WHY), ""),
                match(row),
                row.get(IMPORT_ROW.NEWER),
                row.get(IMPORT_ROW.MISSING).data().equals("[]") && one.kind() == BulkImport.Kind.ESTABLISHMENTS,
                Choice.valueOf(row.get(IMPORT_ROW.CHOICE)),
                row.get(IMPORT_ROW.RESULT) == null ? null : Result.valueOf(row.get(IMPORT_ROW.RESULT)),
                row.get(IMPORT_ROW.UNDONE) == null ? null : Undone.valueOf(row.get(IMPORT_ROW.UNDONE)),
                was == null || added
                        ? List.of()
                        : changes(
                                one,
                                said,
                                json.readTree(was.data()),
                                field -> ImportLook.cell(cells, positions, field)),
                Arrays.asList(json.readValue(row.get(IMPORT_ROW.PROBLEMS).data(), RowReading.Problem[].class)));
    }

    private static @Nullable Match match(Record row) {
        var id = row.get(KEPT.ID);
        return id == null ? null : new Match(id, row.get(KEPT.NAME), row.get(KEPT.TAX_CODE), row.get(PUB_UNIT.NAME));
    }

    /** What the row says otherwise than the register. Figures of a year that is not there yet are all of them new. */
    private static List<Change> changes(
            BulkImport one, JsonNode said, JsonNode was, Function<ImportField, String> cell) {
        var changes = new ArrayList<Change>();
        var isFigures = was.has("establishment_id");
        for (var field : ImportField.of(one.kind())) {
            var now = said.get(field.column());
            if (now == null || field == ImportField.YEAR) continue;
            var before = one.kind() == BulkImport.Kind.FIGURES && !isFigures ? null : was.get(field.column());
            if (now.equals(before)) continue;
            var old = before == null || before.isNull() || CODES.contains(field) ? "" : before.asString();
            changes.add(new Change(field, old, cell.apply(field)));
        }
        return changes;
    }

    private static String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null ? "" : value.asString();
    }
}
