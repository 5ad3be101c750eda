package vn.khuyencong.norm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.norm.ImportNorms;
import vn.khuyencong.norm.ImportNorms.Verdict;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** Norms in the text form on pages: out, in again, another, and only thought of. */
@OfficeTest
class NormFilePagesTests {

    private static final String OFFICER = "so.chuyenvien";

    private static final String CHANGED = """
            - norm: support.WORKSHOP
              versions:
                - from: 2041-01-01
                  issuer: '48'
                  form: SHARE
                  share: 50%
                  limit: 66_000_000
                  basis: {document: 01/2025/NQ-HĐND (MẪU), provision: Điều 3 khoản 2}
            """;

    private static final String REFORM = """
            reform: Nâng mức máy móc
            basis: {draft: Dự thảo thông tư}
            set:
              support.ADVANCED_MACHINERY.limit:
                - {from: 2027-01-01, value: 400_000_000}
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    ImportNorms imports;

    @AfterEach
    void leaveNothingOpen() {
        rows.change(
                "update norm.proposal set stage = 'WITHDRAWN' where stage = 'PROPOSED' and reason = 'dinh-muc.yaml'");
    }

    @Test
    void whatIsExportedIsTheSameWhenImported() throws UnsupportedEncodingException {
        var yaml = mvc.get()
                .uri("/dinh-muc/tai-ve?ho=tat-ca")
                .exchange()
                .getResponse()
                .getContentAsString();
        var comparison = office.as(OFFICER, () -> imports.compare("all.yaml", yaml));
        assertThat(comparison.versions()).hasSizeGreaterThan(200);
        assertThat(comparison.versions()).allMatch(one -> one.verdict() == Verdict.SAME);
        assertThat(comparison.left()).isEmpty();
        assertThat(comparison.proposable()).isZero();
    }

    @Test
    void aFileIsRefusedWithEveryFaultAndItsLine() {
        assertThat(sent(OFFICER, "/dinh-muc/nhap", """
                        - norm: support.ADVANCED_MACHINERY
                          versions:
                            - from: 2041-01-01
                              form: SHARE
                              share: 500%
                              typo: 1
                        """))
                .hasStatus(422)
                .bodyText()
                .contains("Dòng 5:", "từ 0% đến 100%", "Dòng 6:", "typo", "Chưa có gì được ghi");
        assertThat(sent(OFFICER, "/dinh-muc/nhap", CHANGED.replace("Điều 3 khoản 2", "Điều 99")))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa có điều khoản", "Điều 99");
        assertThat(sent(OFFICER, "/dinh-muc/nhap", "- norm: \u0000")).hasStatus(422);
        assertThat(sent(OFFICER, "/dinh-muc/nhap", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Tệp không có nội dung");
    }

    @Test
    void whatIsAnotherIsShownFieldByFieldAndBecomesProposals() {
        assertThat(sent(OFFICER, "/dinh-muc/nhap", CHANGED))
                .hasStatusOk()
                .bodyText()
                .contains("Thay đổi: 1", "66.000.000 đồng", "Trình 1 đề xuất", "Từ 01/01/2041", "Tệp không nhắc đến");
        var versions = rows.one(Integer.class, "select count(*) from norm.version");
        var request = UUID.randomUUID().toString();
        for (int click = 0; click < 2; click++) {
            assertThat(mvc.post()
                            .uri("/dinh-muc/nhap/trinh")
                            .with(office.signedIn(OFFICER))
                            .param("requestId", request)
                            .param("name", "dinh-muc.yaml")
                            .param("text", CHANGED))
                    .hasStatus(303);
        }
        assertThat(rows.one(Integer.class, "select count(*) from norm.version")).isEqualTo(versions);
        assertThat(
                        rows.one(
                                Integer.class,
                                "select count(*) from norm.proposal where stage = 'PROPOSED' and lower(in_force) = '2041-01-01'"))
                .isOne();
    }

    @Test
    void aProvinceProposesNothingForAnother() {
        assertThat(sent(OFFICER, "/dinh-muc/nhap", CHANGED.replace("'48'", "'01'")))
                .hasStatusOk()
                .bodyText()
                .contains("Chỉ đề xuất được định mức của tỉnh, thành phố mình")
                .doesNotContain("Trình 1 đề xuất");
    }

    @Test
    void onlyTheDepartmentImports() {
        for (var other : new String[] {"trungtam", "thanhtra", "coso1", "quantri"}) {
            assertThat(sent(other, "/dinh-muc/nhap", CHANGED)).as(other).hasStatus(403);
            assertThat(mvc.get().uri("/dinh-muc/nhap").with(office.signedIn(other)))
                    .as(other)
                    .hasStatus(403);
        }
    }

    @Test
    void aReformIsShownAtTheCostsWhereItsLimitBindsAndStoresNothing() {
        var versions = rows.one(Integer.class, "select count(*) from norm.version");
        assertThat(sent("thanhtra", "/dinh-muc/xem-truoc", REFORM))
                .hasStatusOk()
                .bodyText()
                .contains("Nâng mức máy móc", "Dự thảo thông tư")
                .contains("600.000.000 → 800.000.000", "400.000.000", "Dây chuyền công nghệ");
        assertThat(rows.one(Integer.class, "select count(*) from norm.version")).isEqualTo(versions);
        assertThat(sent("thanhtra", "/dinh-muc/xem-truoc", REFORM.replace("limit", "limits")))
                .hasStatus(422)
                .bodyText()
                .contains("support.ADVANCED_MACHINERY.limits", "Dự thảo thông tư");
        assertThat(mvc.get().uri("/dinh-muc/xem-truoc").with(office.signedIn("coso1")))
                .hasStatus(403);
    }

    private MvcTestResult sent(String person, String address, String text) {
        return mvc.post()
                .uri(address)
                .with(office.signedIn(person))
                .param("text", text)
                .exchange();
    }
}
