package vn.khuyencong.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/** Reads an uploaded table, XLSX or CSV in UTF-8, into text. */
final class TableReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private TableReader() {}

    /** What came of reading. */
    sealed interface Read {
        record Fine(Table table) implements Read {}

        record Refused(Finding finding) implements Read {}
    }

    static Read read(String name, byte[] content) {
        if (content.length == 0) {
            return refused("desk.file-empty", name);
        }
        if (ReadableWorkbook.isOOXMLZipHeader(content)) {
            return workbook(name, content);
        }
        if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return refused("desk.import-kind-not-taken", name);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new Read.Fine(Csv.read(text));
        } catch (CharacterCodingException notUtf8) {
            return refused("desk.import-not-utf8", name);
        }
    }

    private static Read workbook(String name, byte[] content) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            return new Read.Fine(Table.of(rows.map(TableReader::line).toList()));
        } catch (IOException | ExcelReaderException unreadable) {
            return refused("desk.import-unreadable", name);
        }
    }

    static Table.Line line(Row row) {
        var values = IntStream.range(0, row.getCellCount())
                .mapToObj(at -> text(row.getOptionalCell(at).orElse(null)))
                .toList();
        return new Table.Line(row.getRowNum(), values);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell)
                    ? DAY.format(LocalDate.from(cell.asDate()))
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText().strip();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }

    private static Read refused(String code, String name) {
        return new Read.Refused(new Finding(code, List.of(name), null));
    }
}
