package vn.khuyencong.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.programme.CreateProgramme;
import vn.khuyencong.programme.Edition;
import vn.khuyencong.programme.Programme;
import vn.khuyencong.programme.ProgrammeReader;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

/** The pages of programmes, each test in years of its own. */
@OfficeTest
class ProgrammePageTests {

    private static final AtomicInteger YEAR = new AtomicInteger(2050);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    CreateProgramme create;

    @Autowired
    ProgrammeReader reader;

    @Test
    void aProgrammeIsBegunWrittenSubmittedAndApprovedOnItsPages() {
        var year = YEAR.getAndAdd(2);
        var id = UUID.randomUUID();
        var begun = post(
                "so.chuyenvien",
                "/chuong-trinh/lap",
                Map.of(
                        "programme",
                        id.toString(),
                        "tier",
                        "LOCAL",
                        "name",
                        "Chương trình thử " + year,
                        "from",
                        "" + year,
                        "to",
                        "" + (year + 1),
                        "draw",
                        "true",
                        "growth",
                        "10"));
        assertThat(begun).hasStatus(303);
        var edition = edition(id);
        var saved = post("so.chuyenvien", "/chuong-trinh/ban/" + edition.id() + "/sua", form(year, edition.version()));
        assertThat(saved).hasStatus(303);
        assertThat(get("so.lanhdao", "/chuong-trinh/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Máy móc thử nghiệm")
                .contains("1.200")
                .contains("900.000.000")
                .contains("phần mềm không có dữ liệu này");
        assertThat(post(
                        "so.lanhdao",
                        "/chuong-trinh/ban/" + edition.id() + "/trinh",
                        Map.of(
                                "version",
                                "" + edition(id).version(),
                                "number",
                                "7/TTr-SCT",
                                "submittedOn",
                                "24/11/2026")))
                .hasStatus(303);
        assertThat(post(
                        "ubnd",
                        "/chuong-trinh/ban/" + edition.id() + "/phe-duyet",
                        Map.of(
                                "version",
                                "" + edition(id).version(),
                                "decision",
                                "8/QĐ-UBND",
                                "decidedOn",
                                "31/02/2026")))
                .hasStatus(422)
                .bodyText()
                .contains("8/QĐ-UBND");
        assertThat(post(
                        "ubnd",
                        "/chuong-trinh/ban/" + edition.id() + "/phe-duyet",
                        Map.of(
                                "version",
                                "" + edition(id).version(),
                                "decision",
                                "8/QĐ-UBND",
                                "decidedOn",
                                "24/11/2026")))
                .hasStatus(303);
        assertThat(get("ubnd", "/chuong-trinh?nam=" + year))
                .hasStatusOk()
                .bodyText()
                .contains("8/QĐ-UBND")
                .contains("Chương trình thử " + year);
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var begun = begun();
        var year = programme(begun).from();
        var form = form(year, begun.version());
        form.put("i0-y" + year, "một trăm");
        form.put("m" + year + "-LOCAL", "-5");
        var answer = post("so.chuyenvien", "/chuong-trinh/ban/" + begun.id() + "/sua", form);
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("một trăm")
                .contains("-5")
                .contains("số nguyên không âm");
        // and it is there when the form is opened again
        assertThat(get("so.chuyenvien", "/chuong-trinh/ban/" + begun.id() + "/sua"))
                .hasStatusOk()
                .bodyText()
                .contains("một trăm");
    }

    @Test
    void theFormKeepsItselfAndTellsWhoComesTooLate() {
        var begun = begun();
        var form = form(programme(begun).from(), begun.version());
        var kept = post("so.chuyenvien", "/chuong-trinh/ban/" + begun.id() + "/ban-nhap", form);
        assertThat(kept).hasStatus(204);
        assertThat(kept.getResponse().getHeader("KC-Version")).isEqualTo("" + (begun.version() + 1));
        assertThat(post("trungtam", "/chuong-trinh/ban/" + begun.id() + "/ban-nhap", form))
                .hasStatus(409);
        assertThat(post("trungtam", "/chuong-trinh/ban/" + begun.id() + "/sua", form))
                .hasStatus(409)
                .bodyText()
                .contains("Máy móc thử nghiệm")
                .contains("Có người vừa thay đổi");
    }

    @Test
    void rowsComeAndGoWithoutJavaScript() {
        var begun = begun();
        var form = form(programme(begun).from(), begun.version());
        form.put("add-row", "true");
        assertThat(post("so.chuyenvien", "/chuong-trinh/ban/" + begun.id() + "/sua", form))
                .hasStatusOk()
                .bodyText()
                .contains("i2-name");
        form.remove("add-row");
        form.put("version", "" + (begun.version() + 1));
        form.put("remove-row", "0");
        assertThat(post("so.chuyenvien", "/chuong-trinh/ban/" + begun.id() + "/sua", form))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Máy móc thử nghiệm")
                .contains("Việc chưa có dữ liệu");
    }

    @Test
    void isNoBusinessOfStrangersAndReadOnlyForTheInspector() {
        var begun = begun();
        for (var stranger : List.of("coso1", "xa1", "quantri", "giamkhao1", "ctv1")) {
            assertThat(get(stranger, "/chuong-trinh")).as(stranger).hasStatus(403);
            assertThat(get(stranger, "/chuong-trinh/" + begun.programme()))
                    .as(stranger)
                    .hasStatus(403);
        }
        assertThat(get("thanhtra", "/chuong-trinh/" + begun.programme())).hasStatusOk();
        assertThat(get("thanhtra", "/chuong-trinh/ban/" + begun.id() + "/sua")).hasStatus(403);
        assertThat(get("so.lanhdao", "/chuong-trinh/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void takesFewStatements() {
        var begun = begun();
        var leader = "so.lanhdao";
        assertThat(Statements.of(() -> get(leader, "/chuong-trinh"))).hasSizeLessThanOrEqualTo(8);
        assertThat(Statements.of(() -> get(leader, "/chuong-trinh/" + begun.programme())))
                .hasSizeLessThanOrEqualTo(18);
    }

    @Test
    void comesAsTheOfficeSendsIt() throws Exception {
        var begun = begun();
        post(
                "so.chuyenvien",
                "/chuong-trinh/ban/" + begun.id() + "/sua",
                form(programme(begun).from(), begun.version()));
        var answer = get("so.lanhdao", "/chuong-trinh/ban/" + begun.id() + "/chuong-trinh.docx");
        assertThat(answer).hasStatusOk();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Máy móc thử nghiệm")
                    .contains("Chín trăm triệu đồng")
                    .doesNotContain("{{")
                    .doesNotContain("[name]");
        }
        assertThat(get("so.lanhdao", "/chuong-trinh/ban/" + begun.id() + "/xuat-excel"))
                .hasStatusOk();
        assertThat(get("so.lanhdao", "/chuong-trinh/xuat-excel")).hasStatusOk();
    }

    private Edition begun() {
        var year = YEAR.getAndAdd(2);
        var asked =
                new Programme.Create(UUID.randomUUID(), Tier.LOCAL, "Chương trình " + year, year, year + 1, false, 0);
        return office.as("so.chuyenvien", () -> create.create(asked).orFail());
    }

    private Edition edition(UUID programme) {
        return office.as("so.chuyenvien", () -> reader.look(programme, 1)).edition();
    }

    private Programme programme(Edition edition) {
        return office.as("so.chuyenvien", () -> reader.look(edition.id())).programme();
    }

    private static Map<String, String> form(int year, int version) {
        var form = new HashMap<String, String>();
        form.put("version", "" + version);
        form.put("aims", "Mục tiêu thử");
        form.put("i0-thread", UUID.randomUUID().toString());
        form.put("i0-name", "Máy móc thử nghiệm");
        form.put("i0-unit", "máy");
        form.put("i0-measure", "MACHINES");
        form.put("i0-scope", "G:MACHINES");
        form.put("i0-y" + year, "1.200");
        form.put("i1-thread", UUID.randomUUID().toString());
        form.put("i1-name", "Việc chưa có dữ liệu");
        form.put("i1-unit", "việc");
        form.put("i1-measure", "NOT_KEPT");
        form.put("i1-y" + year, "3");
        form.put("m" + year + "-LOCAL", "900.000.000");
        return form;
    }

    private MvcTestResult get(String account, String address) {
        return mvc.get().uri(address).with(office.signedIn(account)).exchange();
    }

    private MvcTestResult post(String account, String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(office.signedIn(account));
        form.forEach(request::param);
        return request.exchange();
    }
}
