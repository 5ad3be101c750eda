package vn.khuyencong.budget.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** A statement of the State Treasury, taken over, set beside the books, and what differs explained. */
@LifeTest
class ReconcileTests {

    private static final String PATH = "/kinh-phi/doi-chieu";
    private static final String MONTH = PATH + "?nam=2026&thang=2";

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Paying paying;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aStatementIsMatchedLineByLineAndWhatDiffersIsExplained() {
        var project = builder.at(Stage.UNDER_WAY, 2037, Dong.ofMillions(200));
        moved(paying.advance(DAY, project, Dong.ofMillions(33)));
        var entry =
                rows.one(UUID.class, "select id from budget.entry where project_id = ? and kind = 'ADVANCE'", project);
        take(upload("""
                Số CT;Ngày;Số tiền;Đơn vị nhận tiền
                01/UNC;10/02/2026;33.000.000;Cơ sở Ba
                KB-77;11/02/2026;5.000.000;Bưu điện
                Cộng;;38.000.000;
                """));
        assertThat(month()).contains("khớp số chứng từ và số tiền", "chỉ có trong sao kê", "38.000.000");
        var line = line("01/UNC");
        var other = line("KB-77");

        // One entry is not two lines', and nothing of the refused form is kept.
        assertThat(confirm("entry-" + line, entry, "entry-" + other, entry, "note-" + other, "Phí bưu điện"))
                .hasStatus(422)
                .bodyText()
                .contains("Phí bưu điện", "đã khớp với dòng khác");
        assertThat(rows.one(Integer.class, "select count(*) from budget.statement_line where answered_by is not null"))
                .isZero();
        assertThat(confirm("entry-" + line, entry, "entry-" + other, "", "note-" + other, "Phí bưu điện"))
                .hasStatus(303);
        assertThat(month()).contains("đã xác nhận", "Phí bưu điện", "Đoàn Thị Bích Ngọc");

        var from = rows.one(UUID.class, "select import_id from budget.statement_line where id = ?", line);
        assertThat(post(PATH + "/nhap/" + from + "/hoan-tac"))
                .hasStatus(422)
                .bodyText()
                .contains("2 dòng đã được trả lời");
        assertThat(Statements.of(() ->
                        mvc.get().uri(MONTH).with(office.signedIn("ketoan")).exchange()))
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void aPaymentThatIsInNoStatementIsExplainedBySomebody() {
        var project = builder.at(Stage.UNDER_WAY, 2038, Dong.ofMillions(200));
        moved(paying.advance(DAY, project, Dong.ofMillions(44)));
        var entry =
                rows.one(UUID.class, "select id from budget.entry where project_id = ? and kind = 'ADVANCE'", project);
        assertThat(month()).contains("/kinh-phi/doi-chieu/but-toan/" + entry);
        assertThat(explain(entry, "")).hasStatus(422);
        assertThat(explain(entry, "Kho bạc chi ngày đầu tháng sau")).hasStatus(303);
        assertThat(month())
                .contains("Kho bạc chi ngày đầu tháng sau")
                .doesNotContain("/but-toan/" + entry + "\">\n<input");
        assertThat(explain(UUID.randomUUID(), "x")).hasStatus(404);
    }

    @Test
    void aWrongTotalOrALineThatIsThereTwiceIsRefusedWithItsLine() {
        assertThat(send("""
                Số chứng từ;Ngày;Số tiền
                KB-1;10/02/2026;5.000.000
                Tổng cộng;;6.000.000
                """)).hasStatus(422).bodyText().contains("Dòng 3", "6.000.000", "5.000.000");
        assertThat(send("""
                Số chứng từ;Ngày;Số tiền
                KB-1;10/02/2026;5.000.000
                KB-1;10/02/2026;5.000.000
                """)).hasStatus(422).bodyText().contains("Dòng 3", "Dòng 2".toLowerCase(Locale.ROOT));
    }

    @Test
    void theSameStatementIsNotTakenTwiceButAgainAfterItWasTakenBack() {
        var table = """
                Số chứng từ;Ngày;Số tiền
                KB-90;12/02/2026;7.000.000
                """;
        take(upload(table));
        assertThat(send(table)).hasStatus(422).bodyText().contains("đã được nhập");
        var from = rows.one(UUID.class, "select import_id from budget.statement_line where voucher = 'KB-90'");
        assertThat(post(PATH + "/nhap/" + from + "/hoan-tac")).hasStatus(303);
        assertThat(post(PATH + "/nhap/" + from + "/hoan-tac")).hasStatus(404);
        take(upload(table));
        assertThat(rows.one(
                        Integer.class,
                        "select count(*) from budget.statement_line where voucher = 'KB-90' and withdrawn_at is null"))
                .isOne();
    }

    private UUID line(String voucher) {
        return rows.one(
                UUID.class, "select id from budget.statement_line where voucher = ? and withdrawn_at is null", voucher);
    }

    private String month() {
        try {
            return mvc.get()
                    .uri(MONTH)
                    .with(office.signedIn("ketoan"))
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult confirm(Object... typed) {
        var request =
                mvc.post().uri(PATH).param("nam", "2026").param("thang", "2").with(office.signedIn("ketoan"));
        for (int at = 0; at < typed.length; at += 2) {
            request = request.param(typed[at].toString(), typed[at + 1].toString());
        }
        return request.exchange();
    }

    private MvcTestResult explain(UUID entry, String note) {
        return mvc.post()
                .uri(PATH + "/but-toan/" + entry)
                .param("nam", "2026")
                .param("thang", "2")
                .param("note", note)
                .with(office.signedIn("ketoan"))
                .exchange();
    }

    private MvcTestResult send(String table) {
        return mvc.post()
                .uri("/nhap")
                .multipart()
                .file(new MockMultipartFile("file", "sao-ke.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .param("loai", "sao-ke-kho-bac")
                .with(office.signedIn("ketoan"))
                .exchange();
    }

    private String upload(String table) {
        var sent = send(table);
        assertThat(sent).hasStatus(303);
        return Objects.requireNonNull(sent.getResponse().getHeader("Location"));
    }

    private void take(String preview) {
        assertThat(post(preview)).hasStatus(303);
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(office.signedIn("ketoan")).exchange();
    }

    /** Pure: no entry is two lines', and the surest goes first. */
    @Test
    void theSurestMatchTakesTheEntry() {
        var entry = new BookLine(
                UUID.randomUUID(), UUID.randomUUID(), EntryKind.PAY, "UNC 1", DAY, Dong.ofMillions(5), "", "", null);
        var likely = line("KB 2", 5);
        var same = line("unc1", 5);
        assertThat(Match.of(List.of(likely, same), List.of(entry)))
                .extracting(Match::kind)
                .containsExactlyInAnyOrder(Match.Kind.ONLY_STATEMENT, Match.Kind.SAME);
        assertThat(Match.of(List.of(line("UNC 1", 6)), List.of(entry)))
                .extracting(Match::kind)
                .containsExactly(Match.Kind.OTHER_AMOUNT);
    }

    private static StatementLine line(String voucher, long millions) {
        return new StatementLine(UUID.randomUUID(), voucher, DAY, Dong.ofMillions(millions), "", "", null, "", null);
    }
}
