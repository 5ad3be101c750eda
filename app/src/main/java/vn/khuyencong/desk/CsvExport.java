package vn.khuyencong.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list as CSV, row by row, as spreadsheets read it: UTF-8 with its mark, commas, quotes where they are needed. */
public final class CsvExport {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvExport() {}

    /** Writes lists of any length; the stream is not closed. */
    public static <T> void write(OutputStream target, List<Column<T>> columns, Iterable<T> rows) {
        try {
            var writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            line(writer, columns, Column::heading);
            for (var row : rows) {
                line(writer, columns, column -> column.value().apply(row));
            }
            writer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> void line(Writer writer, List<Column<T>> columns, Function<Column<T>, @Nullable Object> value)
            throws IOException {
        for (int at = 0; at < columns.size(); at++) {
            if (at > 0) writer.write(',');
            writer.write(cell(value.apply(columns.get(at))));
        }
        writer.write("\r\n");
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(@Nullable Object value) {
        if (value == null) return "";
        var text = value.toString();
        if (value instanceof String && !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
