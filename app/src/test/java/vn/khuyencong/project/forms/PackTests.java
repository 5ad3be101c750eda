package vn.khuyencong.project.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.web.BulkPages;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Visitor;

/** All papers of a file in one ZIP, and of many files in the background: each reader gets what she may read alone. */
@LifeTest
class PackTests {

    private static final int YEAR = 2095;
    private static final String OFFICER = "so.chuyenvien";
    private static final String CONTENTS = "00 Mục lục hồ sơ.xlsx";
    private static final Dong ASKED = Dong.ofMillions(100);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    BulkPages files;

    @Autowired
    Attachments attachments;

    @Test
    void anOfficerGetsEveryPaperTheFormsAndTheContents() throws IOException {
        var id = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        var answer = mvc.get().uri(address(id)).with(office.signedIn(OFFICER)).exchange();
        assertThat(answer).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;");
        var zip = unpacked(answer.getResponse().getContentAsByteArray());
        var papers = office.as(OFFICER, () -> attachments.list("project", id));
        assertThat(papers).isNotEmpty();
        assertThat(zip.keySet())
                .containsAll(papers.stream().map(paper -> paper.name()).toList());
        assertThat(zip.keySet())
                .contains("Mẫu số 1- Dự toán kinh phí.docx", "Công văn đăng ký đề án.docx")
                .noneMatch(name -> name.contains("..") || name.startsWith("/"))
                .last()
                .isEqualTo(CONTENTS);
        assertThat(contents(zip)).contains(papers.getFirst().name(), "Biểu mẫu in từ hồ sơ");
    }

    @Test
    void aReaderWhoMayNotPrintAFormDoesNotGetItAndTheContentsSaySo() throws IOException {
        var id = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        var answer = mvc.get().uri(address(id)).with(office.signedIn("coso3")).exchange();
        assertThat(answer).hasStatusOk();
        var zip = unpacked(answer.getResponse().getContentAsByteArray());
        assertThat(zip.keySet())
                .contains("Mẫu số 1- Dự toán kinh phí.docx")
                .doesNotContain("Công văn đăng ký đề án.docx");
        assertThat(contents(zip)).contains("Công văn đăng ký đề án", "không thuộc quyền xem");
        assertThat(mvc.get().uri(address(id)).with(office.signedIn("coso2"))).hasStatus(404);
    }

    @Test
    void aChoiceOfFilesIsLookedAtAndThenPackedOnceInTheBackground() throws IOException, InterruptedException {
        var one = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        var other = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        var look = post("/de-an/tai-ho-so", UUID.randomUUID(), List.of(one, other, UUID.randomUUID()));
        assertThat(look).hasStatusOk();
        assertThat(Visitor.text(look)).contains("2 đề án sẽ tải, 1 đề án bỏ qua");

        var request = UUID.randomUUID();
        var job = redirect(post("/de-an/tai-ho-so/thuc-hien", request, List.of(one, other)));
        assertThat(redirect(post("/de-an/tai-ho-so/thuc-hien", request, List.of(one, other))))
                .isEqualTo(job);
        MvcTestResult result = get(job + "/ket-qua");
        for (int tries = 0; tries < 300 && result.getResponse().getStatus() == 404; tries++) {
            Thread.sleep(100);
            result = get(job + "/ket-qua");
        }
        assertThat(result).hasStatusOk();
        var zip = unpacked(result.getResponse().getContentAsByteArray());
        assertThat(zip.keySet().stream()
                        .filter(name -> name.contains("/"))
                        .map(name -> name.substring(0, name.indexOf('/')))
                        .distinct())
                .hasSize(2);
        assertThat(zip).containsKey(CONTENTS);
        assertThat(mvc.get().uri(job + "/ket-qua").with(office.signedIn("so.lanhdao")))
                .hasStatus(404);
    }

    @Test
    void whatIsOverTheLimitIsLeftOutAndSaid() {
        var one = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        var looks = new PackLooks(files, attachments, 0);
        var look = office.as(OFFICER, () -> looks.ticked(List.of(one), ""));
        assertThat(look.taken()).isEmpty();
        assertThat(look.lines().getFirst().against())
                .extracting(Finding::code)
                .containsExactly("project.pack-too-large");
        assertThat(post("/de-an/tai-ho-so", UUID.randomUUID(), List.of())).hasStatus(422);
    }

    private MvcTestResult post(String address, UUID request, List<UUID> chosen) {
        return mvc.post()
                .uri(address)
                .param("requestId", request.toString())
                .param("file", chosen.stream().map(UUID::toString).toArray(String[]::new))
                .with(office.signedIn(OFFICER))
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(office.signedIn(OFFICER)).exchange();
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String address(UUID id) {
        return "/de-an/" + id + "/tai-ho-so";
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String contents(Map<String, byte[]> zip) throws IOException {
        var words = new StringBuilder();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(Objects.requireNonNull(zip.get(CONTENTS))));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(
                    cell -> words.append(cell == null ? "" : cell.getText()).append('\n')));
        }
        return words.toString();
    }
}
