package vn.khuyencong.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.TooManyRows;

class ListExportTests {

    private record Line(
            String name,
            @Nullable Dong amount,
            int count,
            @Nullable LocalDate day) {}

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.text("Tên", Line::name),
            Column.money("Hỗ trợ", Line::amount),
            Column.<Line>number("Số máy", Line::count).withTotal(),
            Column.date("Ngày", Line::day));

    @Test
    void writesTypedCellsUnderAHeadingAndTotalsOfTheWhole() throws IOException {
        var rows = read(List.of(
                new Line("Máy cắt", Dong.ofMillions(300), 2, LocalDate.of(2026, 12, 25)),
                new Line("Máy tiện", null, 1, null)));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).getCellText(1)).isEqualTo("Hỗ trợ");
        assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("300000000"));
        assertThat(rows.get(1).getCell(1).getDataFormatString()).isEqualTo("#,##0");
        assertThat(rows.get(1).getCellAsDate(3).map(LocalDate::from)).contains(LocalDate.of(2026, 12, 25));
        assertThat(rows.get(3).getCellAsNumber(1)).contains(new BigDecimal("300000000"));
        assertThat(rows.get(3).getCellAsNumber(2)).contains(new BigDecimal("3"));
    }

    @Test
    void refusesAResultThatIsTooLongInsteadOfCuttingIt() {
        var rows = Collections.nCopies(ListExport.ASKED_ROWS, new Line("Máy cắt", Dong.ZERO, 1, null));
        assertThatThrownBy(() -> ListExport.xlsx("Đề án", COLUMNS, rows)).isInstanceOf(TooManyRows.class);
    }

    @Test
    void writesTextThatLooksLikeAFormulaAsText() throws IOException {
        var cell = read(List.of(new Line("=HYPERLINK(\"http://x\")", Dong.ZERO, 0, null)))
                .get(1)
                .getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void writesManyRows() throws IOException {
        var rows = read(IntStream.range(0, 3000)
                .mapToObj(at -> new Line("Dòng " + at, new Dong(1000), 1, null))
                .toList());
        assertThat(rows).hasSize(3002);
        assertThat(rows.getLast().getCellAsNumber(1)).contains(new BigDecimal("3000000"));
    }

    private static List<Row> read(List<Line> lines) throws IOException {
        var bytes = ListExport.xlsx("Đề án: 2026/2027", COLUMNS, lines);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            return workbook.getFirstSheet().read();
        }
    }
}
