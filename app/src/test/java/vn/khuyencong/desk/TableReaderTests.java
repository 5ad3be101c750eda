package vn.khuyencong.desk;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.desk.TableReader.Read;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

class TableReaderTests {

    @Test
    void readsSemicolonsAndCommasAlike() {
        var expected = new Read.Fine(new Table(
                List.of("Tên", "Số tiền"),
                List.of(
                        new Table.Line(2, List.of("Cơ sở Hà", "1.000.000")),
                        new Table.Line(4, List.of("Hợp tác xã Vân", "2")))));
        assertThat(csv("\ufeffTên;Số tiền\r\nCơ sở Hà;1.000.000\r\n\r\nHợp tác xã Vân;2\r\n"))
                .isEqualTo(expected);
        assertThat(csv("Tên,Số tiền\nCơ sở Hà,1.000.000\n,\nHợp tác xã Vân,2")).isEqualTo(expected);
    }

    @Test
    void readsQuotesWithSeparatorsAndLineBreaksInside() {
        assertThat(csv("Tên;Ghi chú\n\"Công ty \"\"Sao\"\"; chi nhánh\";\"hai\ndòng\"\nB;c"))
                .isEqualTo(new Read.Fine(new Table(
                        List.of("Tên", "Ghi chú"),
                        List.of(
                                new Table.Line(2, List.of("Công ty \"Sao\"; chi nhánh", "hai\ndòng")),
                                new Table.Line(4, List.of("B", "c"))))));
    }

    @Test
    void readsNumbersAndDatesOfAWorkbookAsPeopleTypeThem() {
        record Line(String name, Dong cost, LocalDate day) {}
        var columns = List.<Column<Line>>of(
                Column.text("Tên", Line::name), Column.money("Tiền", Line::cost), Column.date("Ngày", Line::day));
        var bytes =
                ListExport.xlsx("Bảng", columns, List.of(new Line("Hà", Dong.ofMillions(3), LocalDate.of(2026, 3, 5))));
        assertThat(TableReader.read("bang.xlsx", bytes)).isInstanceOfSatisfying(Read.Fine.class, read -> {
            assertThat(read.table().headings()).containsExactly("Tên", "Tiền", "Ngày");
            assertThat(read.table().lines().getFirst())
                    .isEqualTo(new Table.Line(2, List.of("Hà", "3000000", "05/03/2026")));
        });
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(TableReader.read("a.csv", new byte[0])).isEqualTo(refused("desk.file-empty", "a.csv"));
        assertThat(TableReader.read("a.csv", "\ud800Hà;ế".getBytes(UTF_16LE)))
                .isEqualTo(refused("desk.import-not-utf8", "a.csv"));
        assertThat(TableReader.read("a.pdf", "%PDF".getBytes(UTF_8)))
                .isEqualTo(refused("desk.import-kind-not-taken", "a.pdf"));
        assertThat(TableReader.read("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isEqualTo(refused("desk.import-unreadable", "a.xlsx"));
    }

    @Test
    void namesTheHeadingsThatAreMissing() {
        var table = new Table(List.of("Tên"), List.of(new Table.Line(2, List.of("Hà"))));
        assertThat(ImportRules.againstTable(table, List.of("Tên", "Mã số thuế", "Địa chỉ")))
                .contains(Finding.of("desk.import-headings-missing", null, "Mã số thuế, Địa chỉ"));
        assertThat(ImportRules.againstTable(table, List.of("Tên"))).isEmpty();
    }

    private static Read csv(String text) {
        return TableReader.read("bang.csv", text.getBytes(UTF_8));
    }

    private static Read refused(String code, String name) {
        return new Read.Refused(Finding.of(code, null, name));
    }
}
