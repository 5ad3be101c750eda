package vn.khuyencong.legal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.legal.Document;
import vn.khuyencong.legal.DocumentLink;
import vn.khuyencong.legal.DocumentSql;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.RegisterOfLaw;
import vn.khuyencong.legal.Validity;
import vn.khuyencong.legal.db.Tables;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

/** The register everybody reads. */
@OfficeTest
@Import(RegisterOfLaw.class)
class RegisterPagesTests {

    private static final String EARLIER = "711/2015/TT-MAU";
    private static final String LATER = "712/2020/TT-MAU";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RegisterOfLaw register;

    @Autowired
    private Documents documents;

    @Autowired
    private Office office;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void twoDocuments() {
        if (documents.byNumber(EARLIER).isPresent()) return;
        var earlier = register.document(EARLIER, LocalDate.of(2015, 1, 5), LocalDate.of(2015, 3, 1));
        register.place(earlier, "Điều 4");
        var later = register.document(LATER, LocalDate.of(2020, 6, 1), LocalDate.of(2020, 7, 1));
        register.relation(later, DocumentLink.Kind.REPLACES, EARLIER, "", LocalDate.of(2020, 7, 1));
    }

    @Test
    void anybodyFindsADocumentByAnyWordOfItWithOrWithoutAccents() {
        assertThat(list("q", "kinh phi 28/2018/tt-btc"))
                .hasStatusOk()
                .bodyText()
                .contains("28/2018/TT-BTC");
        assertThat(list("q", "NÔNG THÔN khuyến khích"))
                .bodyText()
                .contains("134/2004/NĐ-CP")
                .doesNotContain("28/2018/TT-BTC");
        assertThat(list("q", "day chuyen cong nghe"))
                .as("a word of a provision finds its document")
                .bodyText()
                .contains("28/2018/TT-BTC");
        assertThat(list("q", "100%_\\")).hasStatusOk().bodyText().contains("Không có văn bản nào khớp");
    }

    @Test
    void narrowsByWhatStandsInTheAddress() {
        assertThat(list("loai", "Nghị định"))
                .bodyText()
                .contains("45/2012/NĐ-CP")
                .doesNotContain(">28/2018/TT-BTC<");
        assertThat(list("cap", "dia-phuong")).bodyText().contains("(MẪU)").doesNotContain(">45/2012/NĐ-CP<");
        assertThat(list("co-quan", "Bộ Tài chính"))
                .bodyText()
                .contains("28/2018/TT-BTC")
                .doesNotContain(">45/2012");
        assertThat(list("trang", "khong")).hasStatusOk().bodyText().contains("Chưa đọc nguyên văn");
        assertThat(list("q", EARLIER)).bodyText().doesNotContain("Đã đối chiếu nguyên văn");
    }

    @Test
    void theDayOfADocumentsEndIsTheFirstOnWhichItIsNotInForce() {
        assertThat(list("q", "TT-MAU van ban bia", "ngay", "30/06/2020"))
                .bodyText()
                .contains(EARLIER)
                .doesNotContain(LATER);
        assertThat(list("q", "TT-MAU van ban bia", "ngay", "01/07/2020"))
                .bodyText()
                .contains(LATER)
                .doesNotContain(EARLIER);
        assertThat(list("ngay", "01/07/2020", "tinh-trang", "ENDED"))
                .bodyText()
                .contains(EARLIER)
                .doesNotContain(LATER);
        assertThat(list("ngay", "31/02/2020")).hasStatus(422).bodyText().contains("31/02/2020");
    }

    @Test
    void theDatabaseAndTheRecordsAgreeHowEveryDocumentStandsOnEveryTurningDay() {
        var all = documents.all();
        var days = all.stream()
                .flatMap(document -> Stream.of(
                                document.effectiveFrom(),
                                document.amendedOn(),
                                document.partlyEndedOn(),
                                document.endedOn())
                        .filter(day -> day != null)
                        .flatMap(day -> Stream.of(day.minusDays(1), day)))
                .distinct()
                .toList();
        assertThat(days).hasSizeGreaterThan(10);
        for (var day : days) {
            assertThat(inDatabase(day))
                    .as(day.toString())
                    .containsAllEntriesOf(
                            all.stream().collect(Collectors.toMap(Document::id, document -> document.validity(day))));
        }
    }

    @Test
    void takesFewStatementsAndGivesThePieceToHtmx() {
        assertThat(Statements.of(() -> list("q", "may moc"))).hasSizeLessThanOrEqualTo(6);
        assertThat(mvc.get().uri("/van-ban").header("HX-Request", "true").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("id=\"danh-sach\"")
                .doesNotContain("<html");
    }

    @Test
    void leavesAsAnExcelFile() {
        assertThat(mvc.get().uri("/van-ban/xuat-excel?q=may").exchange())
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition", "attachment; filename=\"van-ban.xlsx\"; filename*=UTF-8''van-ban.xlsx");
    }

    @Test
    void theSearchBoxFindsDocumentsAndPlaces() {
        assertThat(mvc.get().uri("/tim?q=day chuyen cong nghe").with(office.signedIn("so.chuyenvien")))
                .hasStatusOk()
                .bodyText()
                .contains("Văn bản, điều khoản", "28/2018/TT-BTC, Điều 8 khoản 4");
        assertThat(mvc.get().uri("/tim?q=45/2012").with(office.signedIn("coso1")))
                .bodyText()
                .contains("45/2012/NĐ-CP");
    }

    @Test
    void onlyKeepersAreOfferedTheForm() {
        assertThat(mvc.get().uri("/van-ban").with(office.signedIn("so.lanhdao")))
                .bodyText()
                .contains("/van-ban/moi");
        assertThat(mvc.get().uri("/van-ban").with(office.signedIn("trungtam")))
                .bodyText()
                .doesNotContain("/van-ban/moi");
        assertThat(list("q", "")).bodyText().doesNotContain("/van-ban/moi");
    }

    private Map<UUID, Validity> inDatabase(LocalDate day) {
        return transaction.execute(_ -> db.select(Tables.DOCUMENT.ID, DocumentSql.validity(day))
                .from(Tables.DOCUMENT)
                .fetchMap(row -> row.value1(), row -> row.value2()));
    }

    private MvcTestResult list(String... namesAndValues) {
        var request = mvc.get().uri("/van-ban");
        for (int at = 0; at < namesAndValues.length; at += 2) {
            request = request.param(namesAndValues[at], namesAndValues[at + 1]);
        }
        return request.exchange();
    }
}
