package vn.khuyencong.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Visitor;

/** The administrator replaces a template and gives it back; what cannot be filled is refused with its place. */
@OfficeTest
class TemplatesPageTests {

    private static final String PAGE = "/quan-tri/mau-van-ban";
    private static final String TEMPLATE = "mau-9";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    Templates templates;

    @Autowired
    DocumentTemplates documents;

    @AfterEach
    void asItWas() throws IOException {
        Files.deleteIfExists(documents.override(TEMPLATE));
    }

    @Test
    void whatTheOfficeSendsIsPrintedFromThenOn() throws IOException {
        var own = changed(document -> document.createParagraph().createRun().setText("Mã số thuế: {{taxCode}}"));
        assertThat(send(own, seen())).hasStatus(303);
        assertThat(page()).contains("Của cơ quan", "thay.docx");
        assertThat(templates.content(TEMPLATE, false)).isEqualTo(own);
        assertThat(templates.content(TEMPLATE, true)).isNotEqualTo(own);
        assertThat(mvc.post()
                        .uri(PAGE + "/" + TEMPLATE + "/goc")
                        .param("seen", seen())
                        .with(office.signedIn("quantri")))
                .hasStatus(303);
        assertThat(Files.exists(documents.override(TEMPLATE))).isFalse();
        assertThat(rows.one(
                        Integer.class, "select count(*) from access.change where table_name like '%template_change'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void anUnknownTagIsRefusedWithItsPlace() throws IOException {
        var wrong = changed(document -> document.createParagraph().createRun().setText("Ngân hàng: {{bankName}}"));
        var answer = send(wrong, seen());
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.text(answer)).contains("{{bankName}}", "Ngân hàng", "ở đoạn");
        var column = changed(document -> document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .filter(cell -> cell.getText().equals("[paper]"))
                .forEach(cell -> cell.setText("[bank]")));
        assertThat(Visitor.text(send(column, seen()))).contains("[bank]", "ở bảng");
        assertThat(Files.exists(documents.override(TEMPLATE))).isFalse();
    }

    @Test
    void whatIsNoDocumentOrDoesNotFillIsRefused() throws IOException {
        assertThat(send("không phải Word".getBytes(StandardCharsets.UTF_8), seen()))
                .hasStatus(422);
        assertThat(send(new byte[0], seen())).hasStatus(422);
        assertThat(send(new byte[5_000_001], seen())).hasStatus(422);
        var open = changed(document -> document.createParagraph().createRun().setText("{{?title}} mở mà không đóng"));
        assertThat(send(open, seen())).hasStatus(422);
        var outside = changed(document -> document.getPackagePart()
                .addExternalRelationship(
                        "http://ke-xau.example/mau.dotm",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"));
        assertThat(Visitor.text(send(outside, seen()))).contains("từ nơi khác");
        assertThat(Files.exists(documents.override(TEMPLATE))).isFalse();
    }

    @Test
    void nobodyOverwritesWhatSheHasNotSeen() throws IOException {
        var seen = seen();
        var own = changed(document -> document.createParagraph().createRun().setText("Lần một"));
        assertThat(send(own, seen)).hasStatus(303);
        assertThat(send(own, seen)).hasStatus(409);
    }

    @Test
    void onlyTheAdministratorKeepsTemplates() {
        for (var other : List.of("so.lanhdao", "trungtam", "coso3", "thanhtra")) {
            assertThat(mvc.get().uri(PAGE).with(office.signedIn(other))).hasStatus(403);
        }
        assertThat(mvc.get().uri(PAGE + "/khong-co").with(office.signedIn("quantri")))
                .hasStatus(404);
    }

    @Test
    void everyShippedTemplatePassesItsOwnCheck() throws IOException {
        for (var kept : office.as("quantri", templates::all)) {
            var shipped = templates.content(kept.template(), true);
            assertThat(TemplateCheck.against(shipped, TemplateCheck.Known.of(List.of(shipped), Set.of())))
                    .as(kept.template())
                    .isEmpty();
        }
    }

    private static byte[] changed(Consumer<XWPFDocument> change) throws IOException {
        try (var source = DocumentTemplates.shipped(TEMPLATE).getInputStream();
                var document = new XWPFDocument(new ByteArrayInputStream(source.readAllBytes()));
                var bytes = new ByteArrayOutputStream()) {
            change.accept(document);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private MvcTestResult send(byte[] content, String seen) {
        return mvc.post()
                .uri(PAGE + "/" + TEMPLATE)
                .multipart()
                .file(new MockMultipartFile("file", "thay.docx", Downloads.DOCX, content))
                .param("seen", seen)
                .with(office.signedIn("quantri"))
                .exchange();
    }

    private String page() {
        return Visitor.text(mvc.get().uri(PAGE).with(office.signedIn("quantri")).exchange());
    }

    /** What the page holds of the template's last change. */
    private String seen() {
        var form = Pattern.compile(
                        "action=\"" + PAGE + "/" + TEMPLATE + "\".*?name=\"seen\" value=\"([^\"]*)\"", Pattern.DOTALL)
                .matcher(page());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }
}
