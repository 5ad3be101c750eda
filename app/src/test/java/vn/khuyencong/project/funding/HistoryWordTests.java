package vn.khuyencong.project.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.AdminCommands;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** Past supports taken over from the command line, in somebody's name. */
@OfficeTest
class HistoryWordTests {

    private static final String OFFICER = "so.chuyenvien";

    @TempDir
    private Path folder;

    @Autowired
    private AdminCommands commands;

    @Autowired
    private Rows rows;

    @Test
    void takesGoodLinesOverInTheNameOfAnOfficerAndNamesTheOthers() throws IOException {
        var file = table("""
                Tên đơn vị;MST;Nội dung hỗ trợ;Năm;Kinh phí khuyến công
                Cơ sở Gốm Phú Lâm Nhập Lệnh;;Hỗ trợ lò nung gốm;2014;45.000.000
                Cơ sở Gốm Phú Lâm Nhập Lệnh;;Hỗ trợ lò nung gốm;2014;45.000.000
                Cơ sở Gốm Phú Lâm Nhập Lệnh;;;20178;30.000.000
                """);
        assertThat(run(1, "--as", OFFICER, file))
                .contains("lich-su.csv, line 4: ")
                .contains("3 lines: 1 taken over, 1 already there, 1 skipped.");
        assertThat(rows.all(
                        (row, _) -> row.getString(1) + " " + row.getString(2),
                        "select a.username, p.amount_vnd from project.past_support p join access.account a on a.id = p.entered_by"
                                + " where p.name = 'Cơ sở Gốm Phú Lâm Nhập Lệnh'"))
                .containsExactly(OFFICER + " 45000000");
    }

    @Test
    void theSameTableAgainEndsWellAndChangesNothing() throws IOException {
        var file = table("""
                Tên cơ sở;Nội dung hỗ trợ;Năm;Số tiền hỗ trợ
                Cơ sở Mây Tre Nhập Lệnh;Hỗ trợ máy chẻ;2013;20000000
                """);
        assertThat(run(0, "--as", OFFICER, file)).contains("1 lines: 1 taken over, 0 already there, 0 skipped.");
        assertThat(run(0, "--as", OFFICER, file)).contains("1 lines: 0 taken over, 1 already there, 0 skipped.");
    }

    @Test
    void saysWhyNothingWasTakenOver() throws IOException {
        var file = table("Tên cơ sở\nCơ sở Nón Lá\n");
        assertThat(run(1, "--as", OFFICER, file)).contains("Refused, nothing of it was taken over");
        assertThat(run(1, "--as", "taichinh", file)).contains("taichinh may not keep past supports");
        assertThat(run(1, "--as", "nobody", file)).contains("There is no account nobody");
        assertThat(run(1, "--as", OFFICER, folder.resolve("none.xlsx").toString()))
                .contains("Cannot be read");
        assertThat(run(1, file)).contains("--as USERNAME FILE");
    }

    private String table(String text) throws IOException {
        return Files.writeString(folder.resolve("lich-su.csv"), text).toString();
    }

    private String run(int ends, String... arguments) {
        var out = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of("import", "history"));
        words.addAll(Arrays.asList(arguments));
        assertThat(commands.run(words, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(ends);
        return out.toString(StandardCharsets.UTF_8);
    }
}
