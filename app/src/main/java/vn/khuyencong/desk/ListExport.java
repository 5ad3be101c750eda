package vn.khuyencong.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.TooManyRows;

/**
 * A list as an XLSX file, row by row: typed columns, a heading that stays, a filter, totals of the whole. Text is
 * written as text and never as a formula, whatever it begins with.
 */
public final class ListExport {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The most rows of a file that is put together before it is sent. */
    public static final int MOST_ROWS = 100_000;
    /** What a list asks for: one row more, so that too many show. */
    public static final int ASKED_ROWS = MOST_ROWS + 1;
    /** The most rows a sheet holds, under its heading and over its totals. */
    public static final int MOST_IN_A_SHEET = 1_048_576 - 2;

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int ROWS_KEPT_IN_MEMORY = 500;
    private static final String HEADING_COLOUR = "D9E7EA";

    private ListExport() {}

    /**
     * A whole file, for lists that fit on the way.
     *
     * @throws TooManyRows for more than {@link #MOST_ROWS}
     */
    public static <T> byte[] xlsx(String sheetName, List<Column<T>> columns, List<T> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new TooManyRows(MOST_ROWS);
        }
        var bytes = new ByteArrayOutputStream();
        write(bytes, sheetName, columns, rows);
        return bytes.toByteArray();
    }

    /** Writes row by row, for lists of any length; the stream is not closed. */
    public static <T> void write(OutputStream target, String sheetName, List<Column<T>> columns, Iterable<T> rows) {
        try {
            var workbook = new Workbook(target, "KhuyenCong", "1.0");
            var sheet = workbook.newWorksheet(sheetName(sheetName));
            heading(sheet, columns);
            var totals = new BigDecimal[columns.size()];
            Arrays.fill(totals, BigDecimal.ZERO);
            int line = 1;
            for (var row : rows) {
                row(sheet, line, columns, row, totals);
                if (line % ROWS_KEPT_IN_MEMORY == 0) {
                    sheet.flush();
                }
                line++;
            }
            sheet.setAutoFilter(0, 0, line - 1, columns.size() - 1);
            totals(sheet, line, columns, totals);
            workbook.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> void heading(Worksheet sheet, List<Column<T>> columns) {
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            sheet.width(at, width(column));
            sheet.value(0, at, text(column.heading()));
            sheet.style(0, at)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor(HEADING_COLOUR)
                    .set();
        }
        sheet.freezePane(0, 1);
    }

    private static <T> void row(Worksheet sheet, int line, List<Column<T>> columns, T row, BigDecimal[] totals) {
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var value = column.value().apply(row);
            if (value == null) {
                continue;
            }
            cell(sheet, line, at, column.kind(), value);
            if (column.total()) {
                totals[at] = totals[at].add(new BigDecimal(value.toString()));
            }
        }
    }

    private static <T> void totals(Worksheet sheet, int line, List<Column<T>> columns, BigDecimal[] totals) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).total()) {
                sheet.value(line, at, totals[at]);
                sheet.style(line, at)
                        .bold()
                        .format(format(columns.get(at).kind()))
                        .borderStyle("thin")
                        .set();
            }
        }
    }

    private static void cell(Worksheet sheet, int line, int at, Column.Kind kind, Object value) {
        switch (kind) {
            case TEXT -> sheet.inlineString(line, at, text(value.toString()));
            case MONEY, NUMBER -> sheet.value(line, at, (Number) value);
            case DATE -> sheet.value(line, at, (LocalDate) value);
        }
        var format = format(kind);
        if (format != null) {
            sheet.style(line, at).format(format).set();
        }
    }

    private static @Nullable String format(Column.Kind kind) {
        return switch (kind) {
            case TEXT, NUMBER -> null;
            case MONEY -> "#,##0";
            case DATE -> "dd/mm/yyyy";
        };
    }

    private static double width(Column<?> column) {
        return switch (column.kind()) {
            case TEXT -> 32;
            case MONEY -> 18;
            case NUMBER -> 12;
            case DATE -> 13;
        };
    }

    private static String text(String value) {
        return value.length() <= LONGEST_CELL ? value : value.substring(0, LONGEST_CELL);
    }

    /** Excel refuses some characters in the name of a sheet, and long names. */
    private static String sheetName(String name) {
        var clean = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return clean.length() <= LONGEST_SHEET_NAME ? clean : clean.substring(0, LONGEST_SHEET_NAME);
    }
}
