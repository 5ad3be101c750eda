package vn.khuyencong.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.khuyencong.shared.Dong;

/**
 * A form as a sheet for Excel, A4 across and one page wide: national heading, title, a table whose heading stays and is
 * printed on every page, sums as formulas. Text is written as text, whatever it begins with.
 */
public final class OfficeSheet {

    private static final String FONT = "Times New Roman";
    private static final int HEADING = 6;
    private static final int FIRST = HEADING + 1;

    private OfficeSheet() {}

    /**
     * A column.
     *
     * @param sums whether its values are amounts that the last row adds up
     */
    public record Column(String heading, Width width, boolean sums) {
        public static Column text(String heading, Width width) {
            return new Column(heading, width, false);
        }

        public static Column money(String heading) {
            return new Column(heading, Width.MONEY, true);
        }
    }

    /** How wide a column is, in letters. */
    public enum Width {
        COUNT(6),
        SHORT(14),
        MONEY(17),
        NOTE(22),
        NAME(30),
        TEXT(42);

        private final int letters;

        Width(int letters) {
            this.letters = letters;
        }
    }

    /** Who issues it, and what it is called. */
    public record Head(String above, String issuer, String placeAndDay, List<String> titles) {}

    /** @param rows what stands in each column: a text, a {@link Dong} or a {@link Formula} */
    public static byte[] of(String name, Head head, List<Column> columns, List<List<Object>> rows, String total) {
        var bytes = new ByteArrayOutputStream();
        try {
            var workbook = new Workbook(bytes, "KhuyenCong", "1.0");
            var sheet = workbook.newWorksheet(name);
            print(sheet);
            heading(sheet, head, columns);
            int line = FIRST;
            for (var row : rows) {
                for (int at = 0; at < columns.size(); at++) cell(sheet, line, at, row.get(at), false);
                line++;
            }
            sums(sheet, line, columns, total);
            sheet.freezePane(0, FIRST);
            workbook.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /**
     * What a cell comes to, written as Excel reckons it.
     *
     * @param text with {@code #} where the number of its row stands
     */
    public record Formula(String text) {}

    private static void print(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADING, HEADING);
    }

    private static void heading(Worksheet sheet, Head head, List<Column> columns) {
        int last = columns.size() - 1;
        int middle = Math.max(2, columns.size() / 2 - 1);
        across(sheet, 0, 0, middle, head.above(), false);
        across(sheet, 1, 0, middle, head.issuer(), true);
        across(sheet, 0, middle + 1, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
        across(sheet, 1, middle + 1, last, "Độc lập - Tự do - Hạnh phúc", true);
        across(sheet, 2, middle + 1, last, head.placeAndDay(), false);
        for (int at = 0; at < head.titles().size(); at++) {
            across(sheet, 3 + at, 0, last, head.titles().get(at), true);
        }
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            sheet.width(at, column.width().letters);
            sheet.inlineString(HEADING, at, column.heading());
            sheet.style(HEADING, at)
                    .fontName(FONT)
                    .fontSize(11)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle("thin")
                    .set();
        }
    }

    private static void sums(Worksheet sheet, int line, List<Column> columns, String total) {
        for (int at = 0; at < columns.size(); at++) {
            Object sum = "";
            if (at == 1) sum = total;
            if (columns.get(at).sums()) {
                var letter = (char) ('A' + at);
                sum = line == FIRST
                        ? Dong.ZERO
                        : new Formula("SUM(" + letter + (FIRST + 1) + ":" + letter + line + ")");
            }
            cell(sheet, line, at, sum, true);
        }
    }

    private static void cell(Worksheet sheet, int row, int at, Object value, boolean bold) {
        switch (value) {
            case Dong amount -> sheet.value(row, at, amount.value());
            case Formula formula -> sheet.formula(row, at, formula.text().replace("#", Integer.toString(row + 1)));
            default -> sheet.inlineString(row, at, value.toString());
        }
        var style = sheet.style(row, at)
                .fontName(FONT)
                .fontSize(11)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin");
        if (!(value instanceof String)) style = style.format("#,##0").horizontalAlignment("right");
        (bold ? style.bold() : style).set();
    }

    private static void across(Worksheet sheet, int row, int from, int to, String text, boolean bold) {
        sheet.range(row, from, row, to).merge();
        sheet.inlineString(row, from, text);
        var style = sheet.style(row, from).fontName(FONT).fontSize(12).horizontalAlignment("center");
        (bold ? style.bold() : style).set();
    }
}
