package vn.khuyencong.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.khuyencong.shared.Finding;

/** Tables of very many rows come a portion at a time. */
class LongTableTests {

    private static final int MOST = 2500;

    private final List<List<LongTable.Row>> portions = new ArrayList<>();
    private List<String> headings = List.of();

    private final LongTable.Rows into = new LongTable.Rows() {
        @Override
        public void headings(List<String> names) {
            headings = names;
        }

        @Override
        public void take(List<LongTable.Row> rows) {
            portions.add(rows);
        }
    };

    @Test
    void csvComesInPortionsWithTheLinesOfItsFile() {
        var read = read(
                "a.csv",
                ("\ufeffTên;Năm\r\n\r\n"
                                + IntStream.range(0, MOST)
                                        .mapToObj(at -> "Xưởng " + at + ";\"20;\n26\"\r\n")
                                        .collect(Collectors.joining()))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(new LongTable.Read.Fine("a.csv", MOST));
        assertThat(headings).containsExactly("Tên", "Năm");
        assertThat(portions).extracting(List::size).containsExactly(1000, 1000, 500);
        assertThat(portions.getFirst().getFirst()).isEqualTo(new LongTable.Row(3, List.of("Xưởng 0", "20;\n26")));
        assertThat(portions.getFirst().get(1).line())
                .as("a line break in a cell")
                .isEqualTo(5);
    }

    @Test
    void aWorkbookComesTheSameWay() {
        var rows = IntStream.range(0, 1001).boxed().toList();
        var columns =
                List.of(Column.<Integer>text("Tên", at -> "Xưởng " + at), Column.<Integer>number("Lao động", at -> at));
        var read = read("a.xlsx", ListExport.xlsx("co-so", columns, rows));
        assertThat(read).isEqualTo(new LongTable.Read.Fine("a.xlsx", 1001));
        assertThat(portions).extracting(List::size).containsExactly(1000, 1);
        assertThat(portions.getLast().getFirst().values()).containsExactly("Xưởng 1000", "1000");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsReason() {
        assertThat(read("a.csv", "a\n".repeat(MOST + 2).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(refused("desk.import-longer-than", MOST));
        assertThat(read("a.csv", "Tên\nXưởng Đá\n".getBytes(Charset.forName("windows-1258"))))
                .isEqualTo(refused("desk.import-not-utf8", "a.csv"));
        assertThat(read("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(refused("desk.import-kind-not-taken", "a.pdf"));
        assertThat(read("a.csv", "Tên\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(refused("desk.import-no-lines"));
        assertThat(read("a.csv", new byte[0])).isEqualTo(refused("desk.file-empty", "a.csv"));
    }

    private LongTable.Read read(String name, byte[] content) {
        portions.clear();
        return LongTable.read(new MockMultipartFile("file", name, null, content), MOST, into);
    }

    private static LongTable.Read refused(String code, Object... arguments) {
        return new LongTable.Read.Refused(Finding.of(code, null, arguments));
    }
}
