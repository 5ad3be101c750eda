package vn.khuyencong.budget.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;

/** A request as the paper that goes to the State Treasury, and the requests of 2077 as a table. */
@LifeTest
class PaymentPaperTests {

    private static final String PAGE = "/kinh-phi/thanh-toan";

    @Autowired
    DraftPayment draftPayment;

    @Autowired
    IndexCodes codes;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Office office;

    @Autowired
    MockMvcTester mvc;

    @Test
    void thePaperSaysWhatIsAskedFromWhichCodesAndInWords() throws IOException {
        var id = drafted(builder.at(Stage.UNDER_WAY, 2077, Dong.ofMillions(200)), "17/GR-KC", 120);
        try (var document = new XWPFDocument(new ByteArrayInputStream(read(PAGE + "/" + id + "/giay-rut.docx")));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Số: 17/GR-KC", "Năm ngân sách 2077")
                    .contains("120.000.000", "Một trăm hai mươi triệu đồng")
                    .contains("Cơ sở Phú Chiêm", "123456 tại Agribank", "GR 1")
                    .doesNotContain("{{");
        }
        assertThat(mvc.get().uri(PAGE + "/" + id + "/giay-rut.docx").with(office.signedIn("coso1")))
                .hasStatus(403);
        assertThat(mvc.get()
                        .uri(PAGE + "/" + UUID.randomUUID() + "/giay-rut.docx")
                        .with(office.signedIn("ketoan")))
                .hasStatus(404);
    }

    @Test
    void theTableHoldsTheRequestsOfTheFilterAndTheirSum() throws IOException {
        drafted(builder.at(Stage.UNDER_WAY, 2077, Dong.ofMillions(100)), "18/GR-KC", 50);
        assertThat(numbers(PAGE + "/xuat-excel?nam=2077&trang-thai=DRAFTED")).contains("18/GR-KC");
        assertThat(numbers(PAGE + "/xuat-excel?nam=2077&trang-thai=PAID")).doesNotContain("18/GR-KC");
        assertThat(mvc.get().uri(PAGE + "?nam=2077").with(office.signedIn("ketoan")))
                .hasStatusOk()
                .bodyText()
                .contains("/xuat-excel?nam=2077");
    }

    private UUID drafted(UUID project, String number, long millions) {
        var draft = new PaymentDraft(
                UUID.randomUUID(),
                project,
                number,
                Dong.ofMillions(millions),
                new PaymentDraft.Receiver("Cơ sở Phú Chiêm", "123456", "Agribank"),
                "Tạm ứng mua máy",
                code(IndexCode.Part.CHAPTER),
                code(IndexCode.Part.CLAUSE),
                code(IndexCode.Part.SUB_ITEM),
                Map.of("WITHDRAWAL", "GR 1"));
        return switch (office.on(DAY, "ketoan", () -> draftPayment.draft(draft))) {
            case Payment.Outcome.Done(var id) -> id;
            case Payment.Outcome.Refused(var findings) -> throw new AssertionError(findings.toString());
        };
    }

    private UUID code(IndexCode.Part part) {
        return office.as("ketoan", () -> codes.on(DAY)).stream()
                .filter(code -> code.part() == part)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private byte[] read(String address) {
        var answer = mvc.get().uri(address).with(office.signedIn("ketoan")).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    /** The first cell of every row. */
    private List<String> numbers(String address) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(read(address)));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.getCellText(0)).toList();
        }
    }
}
