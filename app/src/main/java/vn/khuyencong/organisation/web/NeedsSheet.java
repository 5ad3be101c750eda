package vn.khuyencong.organisation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.khuyencong.shared.Dong;

/** The list of needs as a sheet in the form of the office: national heading, title, table with sums, place to sign. */
final class NeedsSheet {

    private static final String FONT = "Times New Roman";
    private static final int LAST = 6;
    private static final int LEFT = 2;
    private static final String[] HEADINGS = {
        "TT", "Danh mục", "Đơn vị tính", "Số lượng", "Đơn giá dự kiến (đồng)", "Thành tiền (đồng)", "Sự cần thiết"
    };
    private static final int[] WIDTHS = {6, 36, 12, 12, 20, 20, 48};
    private static final int FIRST_LINE = 7;

    private NeedsSheet() {}

    static byte[] of(NeedsPapers.Heading heading, String date, int year, List<NeedsPapers.Line> lines, Dong total) {
        var bytes = new ByteArrayOutputStream();
        try {
            var workbook = new Workbook(bytes, "KhuyenCong", "1.0");
            var sheet = workbook.newWorksheet("Nhu cau " + year);
            for (int at = 0; at < WIDTHS.length; at++) sheet.width(at, WIDTHS[at]);
            var upper = Locale.forLanguageTag("vi");
            across(sheet, 0, 0, LEFT, heading.department().toUpperCase(upper), false);
            across(sheet, 1, 0, LEFT, heading.centre().toUpperCase(upper), true);
            across(sheet, 0, LEFT + 1, LAST, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
            across(sheet, 1, LEFT + 1, LAST, "Độc lập - Tự do - Hạnh phúc", true);
            across(sheet, 2, LEFT + 1, LAST, heading.place() + ", " + date, false);
            across(sheet, 4, 0, LAST, "NHU CẦU CƠ SỞ VẬT CHẤT, TRANG THIẾT BỊ NĂM " + year, true);
            for (int at = 0; at <= LAST; at++) cell(sheet, FIRST_LINE - 1, at, HEADINGS[at], true, "center");
            int line = FIRST_LINE;
            for (var one : lines) {
                cell(sheet, line, 0, one.no(), one.group(), "center");
                cell(sheet, line, 1, one.name(), one.group(), "left");
                cell(sheet, line, 2, one.unit(), false, "center");
                cell(sheet, line, 3, one.quantity(), false, "right");
                money(sheet, line, 4, one.price(), false);
                money(sheet, line, 5, one.total(), one.group());
                cell(sheet, line, LAST, one.reason(), false, "left");
                line++;
            }
            cell(sheet, line, 0, "", true, "center");
            cell(sheet, line, 1, "TỔNG CỘNG", true, "left");
            for (int at = 2; at < 5; at++) cell(sheet, line, at, "", true, "center");
            money(sheet, line, 5, total.formatted(), true);
            cell(sheet, line, LAST, "", true, "left");
            across(sheet, line + 2, LEFT + 1, LAST, "GIÁM ĐỐC", true);
            sheet.freezePane(0, FIRST_LINE);
            workbook.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void across(Worksheet sheet, int row, int from, int to, String text, boolean bold) {
        sheet.range(row, from, row, to).merge();
        sheet.inlineString(row, from, text);
        var style = sheet.style(row, from).fontName(FONT).fontSize(13).horizontalAlignment("center");
        (bold ? style.bold() : style).set();
    }

    private static void cell(Worksheet sheet, int row, int column, String text, boolean bold, String alignment) {
        sheet.inlineString(row, column, text);
        var style = sheet.style(row, column)
                .fontName(FONT)
                .fontSize(12)
                .wrapText(true)
                .borderStyle("thin")
                .verticalAlignment("center")
                .horizontalAlignment(alignment);
        (bold ? style.bold() : style).set();
    }

    private static void money(Worksheet sheet, int row, int column, String amount, boolean bold) {
        if (amount.isEmpty()) {
            cell(sheet, row, column, "", bold, "right");
            return;
        }
        sheet.value(row, column, Long.parseLong(amount.replace(".", "")));
        var style = sheet.style(row, column)
                .fontName(FONT)
                .fontSize(12)
                .format("#,##0")
                .borderStyle("thin")
                .verticalAlignment("center");
        (bold ? style.bold() : style).set();
    }
}
