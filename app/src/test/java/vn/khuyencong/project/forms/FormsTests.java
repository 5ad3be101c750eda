package vn.khuyencong.project.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.SoftAssertions;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.desk.PdfPrinter;
import vn.khuyencong.project.KeepVouchers;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.Voucher;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Grouping;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Statements;
import vn.khuyencong.support.Visitor;
import vn.khuyencong.support.Working;

/** The forms of a đề án, printed at every stage of it. */
@LifeTest
class FormsTests {

    private static final int YEAR = 2050;
    private static final Dong ASKED = Dong.ofMillions(100);

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Grouping grouping;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Judging judging;

    @Autowired
    Planning planning;

    @Autowired
    Working working;

    @Autowired
    ProjectForms forms;

    @Autowired
    YearForms year;

    @Autowired
    Projects projects;

    @Autowired
    Paying paying;

    @Autowired
    KeepVouchers vouchers;

    @Autowired
    Office office;

    @Autowired
    PdfPrinter pdf;

    @Autowired
    MockMvcTester mvc;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyFormIsPrintedWhereItIsOffered(Stage stage) {
        var id = builder.at(stage, YEAR, ASKED);
        var soft = new SoftAssertions();
        for (var form : offered(id, "so.lanhdao", true)) {
            soft.assertThat(text(form, id))
                    .as(form + " at " + stage)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .doesNotContain("{{", "}}", "null", "[no]", "[name]");
        }
        soft.assertAll();
        assertThat(offered(id, "so.lanhdao", true)).contains(Form.M1);
    }

    @Test
    void whatIsNotKnownYetIsLeftAsDots() {
        var id = builder.at(Stage.APPROVED, YEAR, ASKED);
        assertThat(text(Form.CONTRACT, id)).contains("……/HĐ-KC", "ngày …… tháng …… năm", "100.000.000 đồng");
    }

    @Test
    void thePaymentFormSaysWhatTheLedgerSays() {
        var id = builder.at(Stage.ACCEPTED, 2051, ASKED);
        moved(paying.pay(DAY, id, Dong.ofMillions(30)));
        assertThat(text(Form.M9, id))
                .contains("Đã tạm ứng, thanh toán\t30.000.000", "Đề nghị thanh toán lần này\t70.000.000")
                .contains("Bảy mươi triệu đồng", "Thanh toán");
    }

    @Test
    void aGroupFileIsPrintedWithItsPlaces() {
        var id = grouping.open(DAY);
        grouping.fill(DAY, id, 2053, 2, ASKED);
        handingIn.attach(DAY, id, "SUBMIT");
        moved(handingIn.submit(DAY, id));
        assertThat(offered(id, "so.lanhdao", true)).contains(Form.M4A).doesNotContain(Form.M4B);
        assertThat(text(Form.M4A, id)).contains("Đề án nhóm", "Số địa điểm dự kiến: 2");
        moved(judging.pass(DAY, id, ASKED.times(2)));
        planning.approve(DAY, builder.submittedPlan(2053, ASKED.times(2), id));
        var place = UUID.randomUUID();
        grouping.add(DAY, id, place, grouping.machine(DAY, "coso3", ASKED));
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        moved(working.sign(DAY, id, ASKED.times(2)));
        var name = grouping.establishment("coso3").name();
        var soft = new SoftAssertions();
        for (var form : offered(id, "so.lanhdao", true)) {
            soft.assertThat(text(form, id)).as(form.name()).doesNotContain("{{", "}}", "null", "[who]", "[no]");
        }
        soft.assertAll();
        assertThat(text(Form.M11, id)).contains(name, "Một máy cắt laser", "200.000.000\t100.000.000\t100.000.000");
        var minutes = office.as("so.lanhdao", () -> forms.docx(Form.M5A, id, place));
        assertThat(text(minutes)).contains("tại " + name, "Một máy cắt laser\t200.000.000");
        assertThatThrownBy(() -> office.as("so.lanhdao", () -> forms.docx(Form.M5B, id, place)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theEstimateAddsUp() {
        var id = builder.at(Stage.DRAFT, 2051, ASKED);
        assertThat(text(Form.M1, id, "trungtam"))
                .containsPattern("Máy cắt laser số \\d+\t200.000.000\t100.000.000\t100.000.000\t0")
                .contains("Hai trăm triệu đồng")
                .contains("Tổng cộng\t200.000.000\t100.000.000\t100.000.000\t0");
    }

    @Test
    void vouchersFillTheirListAndTheSheetAddsThemUp() throws IOException {
        var id = builder.at(Stage.UNDER_WAY, 2052, ASKED);
        assertThat(enter(id, "HĐ-01", 150, 80)).isEmpty();
        assertThat(enter(id, "HĐ-02", 50, 20)).isEmpty();
        assertThat(text(Form.M8A, id)).contains("HĐ-01", "Cơ khí Bình Minh", "2 chứng từ", "200.000.000\t100.000.000");
        var sheet = office.as("so.lanhdao", () -> forms.xlsx(Form.M8B, id));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.getLast().getCell(5).getFormula()).isEqualTo("SUM(F8:F9)");
        }
    }

    @Test
    void theBeneficiaryPrintsWhatSheSignsAndNoMore() {
        var id = builder.at(Stage.ACCEPTED, 2053, ASKED);
        assertThat(status("/de-an/" + id + "/bieu-mau/mau-1.docx", "coso3")).isEqualTo(200);
        assertThat(status("/de-an/" + id + "/bieu-mau/mau-7.docx", "coso3")).isEqualTo(404);
        assertThat(status("/de-an/" + id + "/bieu-mau/mau-1.docx", "coso1")).isEqualTo(404);
        assertThat(status("/de-an/" + id + "/bieu-mau/mau-1.docx", "quantri")).isEqualTo(403);
        assertThat(status("/de-an/" + id + "/bieu-mau/mau-99.docx", "so.lanhdao"))
                .isEqualTo(404);
        assertThat(status("/de-an/" + id + "/bieu-mau/mau-1.xlsx", "so.lanhdao"))
                .isEqualTo(404);
        assertThat(status("/de-an/" + id + "/bieu-mau/mau-11.docx", "so.lanhdao"))
                .isEqualTo(404);
    }

    @Test
    void twoFormsArePrintedAsPdfWithTheirLetters() throws IOException, InterruptedException {
        assumeThat(pdf.isThere()).as("LibreOffice").isTrue();
        var id = builder.at(Stage.ACCEPTED, 2052, ASKED);
        for (var form : EnumSet.of(Form.M1, Form.M9)) {
            var bytes = mvc.get()
                    .uri("/de-an/" + id + "/bieu-mau/" + form.template() + ".pdf")
                    .with(office.signedIn("so.lanhdao"))
                    .exchange();
            assertThat(bytes).hasStatusOk().hasContentType("application/pdf");
            assertThat(textOfPdf(bytes.getResponse().getContentAsByteArray()))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "100.000.000", "Một trăm triệu đồng");
        }
    }

    @Test
    void theFileAndTheListsLeadToTheForms() {
        var id = builder.at(Stage.UNDER_WAY, 2053, ASKED);
        assertThat(page("/de-an/" + id)).contains("/bieu-mau/mau-3a.docx", "/bieu-mau/mau-8a.xlsx", "/bieu-mau\"");
        assertThat(page("/de-an?nam=2053")).contains("/de-an/bieu-mau/mau-2.xlsx?nam=2053");
        assertThat(page("/kinh-phi?nam=2053")).contains("/de-an/bieu-mau/mau-10.docx?nam=2053");
    }

    @Test
    void thePageOfFormsTakesFewStatements() {
        var id = builder.at(Stage.ACCEPTED, 2053, ASKED);
        assertThat(Statements.of(() -> page("/de-an/" + id + "/bieu-mau"))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void aFormOfALaterStageIsNotThereYet() {
        var id = builder.at(Stage.SUBMITTED, 2053, ASKED);
        for (var form : EnumSet.of(Form.M6, Form.M9, Form.CONTRACT)) {
            assertThatThrownBy(() -> office.as("so.lanhdao", () -> forms.docx(form, id)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theFormsOfTheYearAddUpToTheLedger() {
        var settled = builder.at(Stage.SETTLED, 2054, ASKED);
        var waiting = builder.at(Stage.SUBMITTED, 2054, Dong.ofMillions(40));
        assertThat(settled).isNotEqualTo(waiting);
        assertThat(text(office.as("so.lanhdao", () -> year.docx(YearForm.M2, 2054, Tier.LOCAL))))
                .contains("2 đề án", "280.000.000\t140.000.000\t140.000.000\t0")
                .doesNotContain("{{", "null");
        assertThat(text(office.as("so.lanhdao", () -> year.docx(YearForm.M10, 2054, Tier.LOCAL))))
                .contains(
                        "1 đề án", "100.000.000\t100.000.000\t0\t100.000.000\t0\t100.000.000\t0", "Một trăm triệu đồng")
                .doesNotContain("{{", "null");
        assertThat(text(office.as("so.lanhdao", () -> year.docx(YearForm.M10, 2054, Tier.NATIONAL))))
                .contains("0 đề án", "khuyến công quốc gia");
    }

    @ParameterizedTest
    @EnumSource(YearForm.class)
    void aFormOfTheYearIsASheetThatReckons(YearForm form) throws IOException {
        var response = mvc.get()
                .uri("/de-an/bieu-mau/" + form.template() + ".xlsx?nam=2054")
                .with(office.signedIn("so.lanhdao"))
                .exchange();
        assertThat(response).hasStatusOk();
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(response.getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getFirstSheet().read().get(6).getCell(0).asString())
                    .isEqualTo("TT");
        }
        assertThat(status("/de-an/bieu-mau/" + form.template() + ".xlsx", "xa1"))
                .isEqualTo(404);
    }

    private List<Finding> enter(UUID id, String number, long amount, long supported) {
        var voucher = new Voucher(
                UUID.randomUUID(),
                number,
                LocalDate.of(2026, 2, 9),
                "Cơ khí Bình Minh " + id,
                "Máy cắt laser, lắp đặt",
                Dong.ofMillions(amount),
                Dong.ofMillions(supported));
        return office.on(DAY, "trungtam", () -> vouchers.enter(id, voucher));
    }

    private List<Form> offered(UUID id, String person, boolean official) {
        var project = office.as(stageSeer(id, person), () -> projects.get(id));
        return Form.of(project, official);
    }

    /** A draft is seen by whoever writes it alone. */
    private String stageSeer(UUID id, String person) {
        return status("/de-an/" + id, person) == 200 ? person : "trungtam";
    }

    private String text(Form form, UUID id) {
        return text(form, id, stageSeer(id, "so.lanhdao"));
    }

    private String text(Form form, UUID id, String person) {
        return text(office.as(person, () -> forms.docx(form, id)));
    }

    private static String text(byte[] bytes) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String textOfPdf(byte[] pdf) throws IOException, InterruptedException {
        var file = Files.createTempFile(folder, "form", ".pdf");
        Files.write(file, pdf);
        var process = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }

    private String page(String address) {
        return Visitor.text(
                mvc.get().uri(address).with(office.signedIn("so.lanhdao")).exchange());
    }

    private int status(String address, String person) {
        return mvc.get()
                .uri(address)
                .with(office.signedIn(person))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
