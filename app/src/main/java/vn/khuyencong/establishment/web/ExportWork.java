package vn.khuyencong.establishment.web;

import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;
import static vn.khuyencong.establishment.db.Tables.YEAR_FIGURES;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_LEGAL_FORM;
import static vn.khuyencong.establishment.db.norm.Tables.PUB_SECTOR;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_CRAFT_VILLAGE;
import static vn.khuyencong.establishment.db.territory.Tables.PUB_UNIT;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.function.LongConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.CsvExport;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;
import vn.khuyencong.establishment.bulk.ImportField;

/**
 * Writes the list of establishments, or their figures of a year, row by row as they come from the database: a list of any
 * length takes the same memory. The headings are those an import knows, so that what was taken away can come back.
 */
@Repository
@Transactional(readOnly = true)
class ExportWork {

    private static final int ROWS_FETCHED = 1000;

    private final DSLContext db;

    ExportWork(DSLContext db) {
        this.db = db;
    }

    /** How many rows it will be. */
    int count(ExportAsked asked) {
        return db.selectCount()
                .from(from(asked))
                .where(matching(asked))
                .fetchSingle()
                .value1();
    }

    /** @param written told how many rows are written */
    void write(OutputStream target, String title, ExportAsked asked, LongConsumer written) {
        var columns = new ArrayList<Column<Record>>();
        var fields = new ArrayList<Field<?>>();
        for (var one : asked.columns()) {
            var field = field(one, asked);
            fields.add(field);
            columns.add(new Column<>(one.heading(asked.vietnamese()), look(one), false, row -> row.get(field)));
        }
        try (var rows = db.select(fields)
                .from(from(asked))
                .where(matching(asked))
                .orderBy(ESTABLISHMENT.ID)
                .fetchSize(ROWS_FETCHED)
                .fetchLazy()) {
            Iterable<Record> all = () -> counted(rows.iterator(), written);
            switch (asked.format()) {
                case XLSX -> ListExport.write(target, title, columns, all);
                case CSV -> CsvExport.write(target, columns, all);
            }
        }
    }

    private static Table<?> from(ExportAsked asked) {
        return asked.kind() == Kind.FIGURES
                ? EstablishmentNames.NAMED.join(YEAR_FIGURES).on(YEAR_FIGURES.ESTABLISHMENT_ID.eq(ESTABLISHMENT.ID))
                : EstablishmentNames.NAMED;
    }

    private static Condition matching(ExportAsked asked) {
        var matching = EstablishmentSql.matching(asked.filter());
        return asked.kind() == Kind.FIGURES ? matching.and(YEAR_FIGURES.YEAR.eq(asked.year())) : matching;
    }

    private static <R extends Record> Iterator<Record> counted(Iterator<R> rows, LongConsumer written) {
        return new Iterator<>() {
            private long count;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Record next() {
                if (++count % ROWS_FETCHED == 0) written.accept(count);
                return rows.next();
            }
        };
    }

    private static Column.Kind look(ImportField field) {
        return switch (field) {
            case TURNOVER, EXPORTS, CAPITAL, TAXES -> Column.Kind.MONEY;
            case WORKERS, WOMEN, ELECTRICITY, YEAR -> Column.Kind.NUMBER;
            case FOUNDED_ON -> Column.Kind.DATE;
            default -> Column.Kind.TEXT;
        };
    }

    private static Field<?> field(ImportField field, ExportAsked asked) {
        var vietnamese = asked.vietnamese();
        return switch (field) {
            case ID -> ESTABLISHMENT.ID.cast(String.class).as("id");
            case NAME -> ESTABLISHMENT.NAME.as("name");
            case TAX_CODE -> ESTABLISHMENT.TAX_CODE;
            case LEGAL_FORM -> (vietnamese ? PUB_LEGAL_FORM.NAME_VI : PUB_LEGAL_FORM.NAME_EN).as("legal_form");
            case SECTOR -> (vietnamese ? PUB_SECTOR.NAME_VI : PUB_SECTOR.NAME_EN).as("sector");
            case PLACE -> PUB_UNIT.NAME.as("place");
            case CRAFT_VILLAGE -> PUB_CRAFT_VILLAGE.NAME.as("village");
            case ADDRESS -> ESTABLISHMENT.ADDRESS;
            case REPRESENTATIVE -> ESTABLISHMENT.REPRESENTATIVE;
            case PHONE -> ESTABLISHMENT.PHONE;
            case EMAIL -> ESTABLISHMENT.EMAIL;
            case WORKERS -> asked.kind() == Kind.FIGURES ? YEAR_FIGURES.WORKERS : ESTABLISHMENT.WORKERS;
            case PRODUCTS -> ESTABLISHMENT.PRODUCTS;
            case MATERIALS -> ESTABLISHMENT.MATERIALS;
            case MARKETS -> ESTABLISHMENT.MARKETS;
            case WOMEN_OWNED -> yesOrNo(ESTABLISHMENT.WOMEN_OWNED, vietnamese).as("women_owned");
            case MINORITY_OWNED ->
                yesOrNo(ESTABLISHMENT.MINORITY_OWNED, vietnamese).as("minority_owned");
            case FOUNDED_ON -> ESTABLISHMENT.FOUNDED_ON;
            default -> figure(field);
        };
    }

    private static Field<?> figure(ImportField field) {
        return switch (field) {
            case YEAR -> YEAR_FIGURES.YEAR;
            case WOMEN -> YEAR_FIGURES.WOMEN_WORKERS;
            case TURNOVER -> YEAR_FIGURES.TURNOVER_VND.cast(Long.class).as("turnover");
            case EXPORTS -> YEAR_FIGURES.EXPORTS_VND.cast(Long.class).as("exports");
            case CAPITAL -> YEAR_FIGURES.CAPITAL_VND.cast(Long.class).as("capital");
            case TAXES -> YEAR_FIGURES.TAXES_VND.cast(Long.class).as("taxes");
            case ELECTRICITY -> YEAR_FIGURES.ELECTRICITY_KWH;
            case SOURCE -> YEAR_FIGURES.SOURCE;
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private static Field<String> yesOrNo(Field<Boolean> field, boolean vietnamese) {
        return when(field, val(vietnamese ? "Có" : "Yes")).else_(val(vietnamese ? "Không" : "No"));
    }
}
