package vn.khuyencong.legal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.legal.ReviewConclusion.AMEND;
import static vn.khuyencong.legal.ReviewConclusion.STILL_RIGHT;
import static vn.khuyencong.legal.ReviewOffice.LEADER;
import static vn.khuyencong.legal.ReviewOffice.OFFICER;
import static vn.khuyencong.legal.ReviewOffice.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.ReviewOffice;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** The pages of reviews and of drafting, as their readers use them. */
@OfficeTest
@Import({ReviewOffice.class, ReviewOffice.Writing.class})
class ReviewPagesTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ReviewOffice reviews;

    @Autowired
    Rows rows;

    @Autowired
    OfficeClock clock;

    @Test
    void aRoundGoesFromItsFormToItsReport() throws IOException {
        var today = clock.today();
        var request = UUID.randomUUID();
        var begun = begin(request, "Rà soát qua trang", today.plusDays(20));
        assertThat(begun).hasStatus(303);
        var address = String.valueOf(begun.getResponse().getRedirectedUrl());
        // the second click of a double click is the same round
        assertThat(begin(request, "Rà soát qua trang", today.plusDays(20))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(address);
        var round = UUID.fromString(address.substring("/ra-soat/".length()));
        var document = reviews.document();
        assertThat(post(OFFICER, address + "/van-ban", "version", "0", "documents", document.toString()))
                .hasStatus(303);
        var finding = reviews.finding(round);
        var centre = reviews.body("trungtam").toString();
        assertThat(post(
                        OFFICER,
                        address + "/phan-cong",
                        "version",
                        "1",
                        "findings",
                        finding.toString(),
                        "reviewer",
                        centre))
                .hasStatus(303);
        assertThat(post(OFFICER, address + "/de-nghi-mo", "version", "2")).hasStatus(303);
        assertThat(body(LEADER, "/viec-cua-toi")).contains("Rà soát qua trang");
        assertThat(post(LEADER, address + "/mo", "version", "3", "number", "15/KH-SCT", "date", DAY.format(today)))
                .hasStatus(303);
        assertThat(body("trungtam", "/viec-cua-toi")).contains(address + "/ket-qua/" + finding);

        var page = address + "/ket-qua/" + finding;
        assertThat(post(
                        "trungtam",
                        page + "/gui",
                        "which",
                        "ket-qua",
                        "version",
                        "0",
                        "conclusions",
                        "AMEND",
                        "reason",
                        "Mức hỗ trợ thấp",
                        "proposal",
                        "Nâng mức hỗ trợ máy móc",
                        "places",
                        "Điều 3 khoản 2",
                        "proposedBy",
                        DAY.format(today.plusDays(60))))
                .hasStatus(303);
        assertThat(post(LEADER, page + "/chap-nhan", "version", "1")).hasStatus(303);
        var drafted = post(
                OFFICER,
                page + "/soan-thao",
                "requestId",
                UUID.randomUUID().toString(),
                "action",
                "AMEND",
                "title",
                "Sửa đổi quy chế qua trang",
                "kind",
                "Quyết định",
                "issuer",
                "Ủy ban nhân dân thành phố Đà Nẵng",
                "draftLead",
                centre,
                "dueOn",
                DAY.format(today.plusDays(60)));
        assertThat(drafted).hasStatus(303);
        var task = String.valueOf(drafted.getResponse().getRedirectedUrl());
        assertThat(post(
                        "trungtam",
                        task + "/lay-y-kien",
                        "version",
                        "0",
                        "bodies",
                        "Sở Tài chính\nSở Tư pháp\n",
                        "number",
                        "31/TTKC",
                        "date",
                        DAY.format(today),
                        "stepDueOn",
                        DAY.format(today.plusDays(10))))
                .hasStatus(303);
        assertThat(body("thanhtra", task)).contains("Sở Tư pháp", "31/TTKC", "Lấy ý kiến");
        assertThat(post(
                        LEADER,
                        address + "/ket-thuc",
                        "version",
                        "4",
                        "number",
                        "20/BC-SCT",
                        "date",
                        DAY.format(today),
                        "conclusion",
                        "Cần sửa một văn bản"))
                .hasStatus(303);

        assertThat(words("thanhtra", address + "/bao-cao.docx"))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("20/BC-SCT", "15/KH-SCT", "Rà soát qua trang", "Cần sửa một văn bản")
                .contains("Còn hiệu lực", "Đề nghị sửa đổi, bổ sung", "Mức hỗ trợ thấp", "Nâng mức hỗ trợ máy móc")
                .contains("Sửa đổi quy chế qua trang", "Lấy ý kiến", "GIÁM ĐỐC")
                .doesNotContain("{{", "[document]", "[title]", "[lead]");
    }

    @Test
    void whatWasTypedStaysWhereItIsRefused() {
        assertThat(begin(UUID.randomUUID(), "Đợt có hạn đã qua", clock.today().minusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("Đợt có hạn đã qua")
                .contains("đã qua");
        var round = reviews.opened("trungtam", reviews.document());
        var page = "/ra-soat/" + round + "/ket-qua/" + reviews.finding(round);
        assertThat(post(
                        "trungtam",
                        page + "/gui",
                        "which",
                        "ket-qua",
                        "version",
                        "0",
                        "conclusions",
                        "AMEND",
                        "reason",
                        "Vướng mắc đã nêu ở xã",
                        "proposedBy",
                        "31/02/2027"))
                .hasStatus(422)
                .bodyText()
                .contains("Vướng mắc đã nêu ở xã")
                .contains("31/02/2027");
        assertThat(post(
                        LEADER,
                        "/ra-soat/" + round + "/ket-thuc",
                        "which",
                        "ket-thuc",
                        "version",
                        Integer.toString(reviews.version("review_round", round)),
                        "number",
                        "20/BC-SCT",
                        "date",
                        DAY.format(clock.today()),
                        "conclusion",
                        "Kết luận dở dang"))
                .hasStatus(422)
                .bodyText()
                .contains("Kết luận dở dang")
                .contains("why-" + reviews.finding(round));
    }

    @Test
    void tellsWhoWasFaster() {
        var round = reviews.opened("trungtam", reviews.document());
        var finding = reviews.finding(round);
        reviews.send("trungtam", finding, answer(STILL_RIGHT)).orFail();
        assertThat(post(
                        "ketoan",
                        "/ra-soat/" + round + "/ket-qua/" + finding + "/gui",
                        "which",
                        "ket-qua",
                        "version",
                        "0",
                        "reason",
                        "Kế toán viết sau"))
                .hasStatus(409)
                .bodyText()
                .contains("Gửi kết quả rà soát");
        var task = reviews.drafting(reviews.document(), AMEND);
        var sent = new String[] {
            "version",
            "0",
            "bodies",
            "Sở Tư pháp",
            "number",
            "31/SCT",
            "date",
            DAY.format(clock.today()),
            "stepDueOn",
            DAY.format(clock.today().plusDays(9))
        };
        assertThat(post("trungtam", "/du-thao/" + task + "/lay-y-kien", sent)).hasStatus(303);
        assertThat(post(OFFICER, "/du-thao/" + task + "/lay-y-kien", sent))
                .hasStatus(409)
                .bodyText()
                .contains("Gửi lấy ý kiến", "31/SCT");
    }

    @ParameterizedTest
    @CsvSource({
        "coso1, 403, 403",
        "giamkhao1, 403, 403",
        "ctv1, 403, 403",
        "quantri, 403, 403",
        "xa2, 200, 404",
        "xa1, 200, 200",
        "thanhtra, 200, 200",
        "taichinh, 200, 200"
    })
    void opensOnlyToTheOfficesOfTheProvince(String person, int list, int file) {
        var round = reviews.opened("xa1", reviews.document());
        assertThat(get(person, "/ra-soat")).hasStatus(list);
        assertThat(get(person, "/du-thao")).hasStatus(list);
        assertThat(get(person, "/ra-soat/" + round)).hasStatus(file);
        assertThat(get(person, "/ra-soat/" + round + "/ket-qua/" + reviews.finding(round)))
                .hasStatus(file);
        assertThat(get(person, "/ra-soat/" + round + "/xuat-excel")).hasStatus(file);
    }

    @Test
    void theInspectorReadsAndMovesNothing() {
        var round = reviews.prepared(reviews.document());
        assertThat(get("thanhtra", "/ra-soat/" + round)).hasStatusOk();
        assertThat(get("thanhtra", "/ra-soat/moi")).hasStatus(403);
        assertThat(post("thanhtra", "/ra-soat/" + round + "/de-nghi-mo", "version", "1"))
                .hasStatus(403);
        assertThat(begin("thanhtra", UUID.randomUUID(), "Tự lập", clock.today().plusDays(9)))
                .hasStatus(403);
        var task = reviews.drafting(reviews.document(), AMEND);
        assertThat(get("thanhtra", "/du-thao/" + task)).hasStatusOk();
        assertThat(get("thanhtra", "/du-thao/" + task + "/lay-y-kien")).hasStatus(403);
    }

    @Test
    void aFindingIsNotFoundUnderAnotherRound() {
        var one = reviews.opened("trungtam", reviews.document());
        var other = reviews.opened("trungtam", reviews.document());
        assertThat(get(OFFICER, "/ra-soat/" + one + "/ket-qua/" + reviews.finding(other)))
                .hasStatus(404);
    }

    @Test
    void papersFollowTheTaskAndItsLeadUnitKeepsThem() {
        var task = reviews.drafting(reviews.document(), AMEND);
        assertThat(upload("trungtam", task)).isEqualTo(303);
        assertThat(upload("taichinh", task)).isEqualTo(403);
        assertThat(upload("xa1", task)).isEqualTo(404);
        assertThat(body("thanhtra", "/du-thao/" + task)).contains("du-thao.pdf");
    }

    @Test
    void theListIsNarrowedByItsAddressAndTakenAwayAsATable() throws IOException {
        var found = reviews.opened("trungtam", reviews.document(), reviews.document());
        var first = reviews.findings(found).getFirst();
        var last = reviews.findings(found).getLast();
        reviews.send("trungtam", first, answer(STILL_RIGHT)).orFail();
        var numbers =
                "select number from legal.document d join legal.review_finding f on f.document_id = d.id where f.id = ?";
        var still = rows.one(String.class, numbers, first);
        var waiting = rows.one(String.class, numbers, last);
        assertThat(body(OFFICER, "/ra-soat/" + found + "?ket-luan=STILL_RIGHT"))
                .contains(">" + still + "</a>")
                .doesNotContain(">" + waiting + "</a>");
        assertThat(body(OFFICER, "/ra-soat/" + found + "?trang-thai=WAITING&don-vi=" + reviews.body("trungtam")))
                .contains(">" + waiting + "</a>")
                .doesNotContain(">" + still + "</a>");
        var name = rows.one(String.class, "select name from legal.review_round where id = ?", found);
        assertThat(body(OFFICER, "/ra-soat?q=soat&trang-thai=OPEN&so-dong=200")).contains(name);
        assertThat(body(OFFICER, "/ra-soat?trang-thai=CLOSED&so-dong=200")).doesNotContain(name);
        var table = get(OFFICER, "/ra-soat/" + found + "/xuat-excel?ket-luan=STILL_RIGHT");
        assertThat(table).hasStatusOk();
        assertThat(table.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(get(OFFICER, "/du-thao/xuat-excel")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {OFFICER, LEADER, "trungtam", "thanhtra"})
    void takesFewStatements(String person) {
        var round = reviews.opened("trungtam", reviews.document(), reviews.document(), reviews.document());
        var prepared = reviews.prepared(reviews.document(), reviews.document());
        var task = reviews.drafting(reviews.document(), AMEND);
        assertThat(statements(person, "/ra-soat")).isLessThanOrEqualTo(8);
        assertThat(statements(person, "/du-thao")).isLessThanOrEqualTo(8);
        assertThat(statements(person, "/ra-soat/" + round)).isLessThanOrEqualTo(15);
        assertThat(statements(person, "/ra-soat/" + prepared)).isLessThanOrEqualTo(15);
        assertThat(statements(person, "/ra-soat/" + round + "/ket-qua/" + reviews.finding(round)))
                .isLessThanOrEqualTo(15);
        assertThat(statements(person, "/du-thao/" + task)).isLessThanOrEqualTo(15);
    }

    @Test
    void everyPageSpeaksEnglishToo() {
        var round = reviews.opened("trungtam", reviews.document());
        var task = reviews.drafting(reviews.document(), AMEND);
        for (var address : new String[] {
            "/ra-soat",
            "/ra-soat/moi",
            "/ra-soat/" + round,
            "/ra-soat/" + reviews.prepared(reviews.document()),
            "/ra-soat/" + round + "/ket-qua/" + reviews.finding(round),
            "/du-thao",
            "/du-thao/" + task,
            "/du-thao/" + task + "/lay-y-kien",
            "/du-thao/" + task + "/dieu-chinh",
            "/du-thao/" + task + "/dung"
        }) {
            assertThat(mvc.get()
                            .uri(address)
                            .with(office.signedIn(LEADER))
                            .header("Accept-Language", "en")
                            .exchange())
                    .as(address)
                    .hasStatusOk();
        }
    }

    private MvcTestResult begin(UUID request, String name, LocalDate deadline) {
        return begin(OFFICER, request, name, deadline);
    }

    private MvcTestResult begin(String person, UUID request, String name, LocalDate deadline) {
        return post(
                person,
                "/ra-soat",
                "requestId",
                request.toString(),
                "name",
                name,
                "reviewedOn",
                DAY.format(clock.today()),
                "deadline",
                DAY.format(deadline));
    }

    private MvcTestResult get(String person, String address) {
        return mvc.get().uri(address).with(office.signedIn(person)).exchange();
    }

    private String body(String person, String address) {
        var answer = get(person, address);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String person, String address, String... fields) {
        var request = mvc.post().uri(address).with(office.signedIn(person));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private int upload(String person, UUID task) {
        return mvc.post()
                .uri("/tep")
                .multipart()
                .file(new MockMultipartFile(
                        "file",
                        "du-thao.pdf",
                        "application/pdf",
                        "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                .param("matter", "drafting")
                .param("fileId", task.toString())
                .param("slot", "DRAFT")
                .with(office.signedIn(person))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int statements(String person, String address) {
        return Statements.of(() -> get(person, address)).size();
    }

    private String words(String person, String address) throws IOException {
        var answer = get(person, address);
        assertThat(answer).hasStatusOk();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
