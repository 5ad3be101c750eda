package vn.khuyencong.product.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** Certificates are recorded, verified by anybody who holds one, and withdrawn by decision. */
@OfficeTest
class CertificatePagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Test
    void oneThatIsRecordedIsGoodToTheEndOfTheThirdYear() {
        var product = product();
        var form = certificate("PROVINCE", "05/03/2026");
        assertThat(record(product, form)).hasStatus(303);
        assertThat(record(product, form)).as("a second click").hasStatus(303);
        assertThat(rows.one(LocalDate.class, "select valid_until from product.certificate where id = ?", id(form)))
                .isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(open("/san-pham/" + product, "coso1")).bodyText().contains(form.get("number"), "Còn giá trị");
        assertThat(open("/san-pham?chung-nhan=IN_FORCE", "so.lanhdao"))
                .bodyText()
                .contains(form.get("number"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level    | DISTRICT   | không có cấp bình chọn này",
                "number   | ''         | Chưa ghi số giấy chứng nhận",
                "issuedOn | 01/01/2190 | chưa tới",
                "issuedOn | 01/01/2010 | không có cấp bình chọn này",
                "decision | ''         | Chưa ghi số quyết định"
            })
    void whatCannotBeIsRefused(String field, String typed, String says) {
        var form = certificate("PROVINCE", "05/03/2026");
        form.put(field, typed);
        assertThat(record(product(), form)).hasStatus(422).bodyText().contains(says);
    }

    @Test
    void oneNumberIsOfOneCertificateOfItsLevel() {
        var form = certificate("REGION", "05/03/2026");
        assertThat(record(product(), form)).hasStatus(303);
        form.put("requestId", UUID.randomUUID().toString());
        assertThat(record(product(), form)).hasStatus(422).bodyText().contains("đã có ở một giấy chứng nhận");
    }

    /** Whoever has the paper is told what it says and its state, and nothing else. */
    @Test
    void anybodyVerifiesOneByItsCodeAlone() {
        var form = certificate("PROVINCE", "05/03/2026");
        assertThat(record(product(), form)).hasStatus(303);
        var code = rows.one(String.class, "select code from product.certificate where id = ?", id(form));
        assertThat(mvc.get().uri("/xac-minh/" + code))
                .hasStatusOk()
                .bodyText()
                .contains(form.get("number"), "là thật và còn giá trị", "Cấp tỉnh")
                .doesNotContain("0905000101", "Nguyễn Thị Thu Hà");
        assertThat(mvc.get().uri("/xac-minh?ma=" + code.toLowerCase(Locale.ROOT)))
                .hasStatus(303);
        assertThat(mvc.get().uri("/xac-minh/AAAABBBBCCCCDDDD"))
                .hasStatus(404)
                .bodyText()
                .contains("Không có giấy chứng nhận nào mang mã này");
    }

    @Test
    void oneThatIsWithdrawnIsInForceNoMoreFromThatDayOn() {
        var product = product();
        var form = certificate("PROVINCE", "05/03/2026");
        assertThat(record(product, form)).hasStatus(303);
        var withdrawal = new LinkedHashMap<String, String>();
        withdrawal.put("version", "0");
        withdrawal.put("on", "01/06/2026");
        withdrawal.put("decision", "99/QĐ-UBND");
        var address = "/chung-nhan/" + id(form) + "/thu-hoi";
        assertThat(send(address, "so.chuyenvien", withdrawal)).hasStatus(403);
        assertThat(send(address, "ubnd", withdrawal))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi lý do thu hồi", "26/2014/TT-BCT");
        withdrawal.put("reason", "Không giữ tiêu chuẩn đã cam kết");
        assertThat(send(address, "ubnd", withdrawal)).hasStatus(303);
        assertThat(send(address, "ubnd", withdrawal)).as("a second click").hasStatus(303);
        withdrawal.put("reason", "Lý do khác");
        assertThat(send(address, "so.lanhdao", withdrawal)).hasStatus(409);
        assertThat(open("/san-pham/" + product, "coso1")).bodyText().contains("Đã thu hồi");
        var code = rows.one(String.class, "select code from product.certificate where id = ?", id(form));
        assertThat(mvc.get().uri("/xac-minh/" + code)).bodyText().contains("đã bị thu hồi từ ngày 01/06/2026");
    }

    @Test
    void thePaperBearsAQrThatLeadsToItsPage() {
        var form = certificate("PROVINCE", "05/03/2026");
        assertThat(record(product(), form)).hasStatus(303);
        assertThat(open("/chung-nhan/" + id(form) + "/giay.docx", "coso1")).hasStatusOk();
        var others = certificate("NATION", "05/03/2026");
        assertThat(record(product(), others)).hasStatus(303);
        assertThat(open("/chung-nhan/" + id(others) + "/giay.docx", "so.lanhdao"))
                .as("only who issued it prints it")
                .hasStatus(404);
    }

    private UUID product() {
        var form = ProductPagesTests.form();
        assertThat(send("/san-pham/moi", "coso1", form)).hasStatus(303);
        return ProductPagesTests.id(form);
    }

    private static Map<String, String> certificate(String level, String issuedOn) {
        var form = new LinkedHashMap<String, String>();
        form.put("requestId", UUID.randomUUID().toString());
        form.put("level", level);
        form.put("number", UUID.randomUUID().toString().substring(0, 8) + "/GCN");
        form.put("issuedOn", issuedOn);
        form.put("decision", "450/QĐ-UBND");
        return form;
    }

    private static UUID id(Map<String, String> form) {
        return UUID.fromString(form.get("requestId"));
    }

    private MvcTestResult record(UUID product, Map<String, String> form) {
        return send("/san-pham/" + product + "/chung-nhan", "so.chuyenvien", form);
    }

    private MvcTestResult send(String address, String person, Map<String, String> form) {
        var request = mvc.post().uri(address).with(office.signedIn(person));
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult open(String address, String person) {
        return mvc.get().uri(address).with(office.signedIn(person)).exchange();
    }
}
