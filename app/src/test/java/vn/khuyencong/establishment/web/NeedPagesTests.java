package vn.khuyencong.establishment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.establishment.NeedStage;
import vn.khuyencong.establishment.Needs;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

@OfficeTest
class NeedPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Needs needs;

    @Test
    void aNeedIsSentOnceHoweverOftenTheButtonIsClicked() {
        var request = UUID.randomUUID().toString();
        var first = send("coso1", request, "Máy tráng bánh", "800.000.000");
        var again = send("coso1", request, "Máy tráng bánh", "800.000.000");
        assertThat(first).hasStatus(303);
        assertThat(again).hasStatus(303);
        assertThat(location(again)).isEqualTo(location(first));
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedIsKept() {
        assertThat(send("coso1", "", "Máy sấy cũ", "1,5"))
                .hasStatus(422)
                .bodyText()
                .contains("Máy sấy cũ")
                .contains("value=\"1,5\"");
    }

    @Test
    void theCentreDeclinesWithAnAnswerThatTheSenderReads() {
        var need = sent("coso1", "Máy đóng gói");
        assertThat(decline("trungtam", need, "0", "Năm nay đã hết kinh phí, đăng ký lại vào tháng 3."))
                .hasStatus(303);
        assertThat(mvc.get().uri("/nhu-cau/" + need).with(office.signedIn("coso1")))
                .hasStatusOk()
                .bodyText()
                .contains("đăng ký lại vào tháng 3");
        assertThat(mvc.get().uri("/ho-so-cua-toi").with(office.signedIn("coso1")))
                .hasStatusOk()
                .bodyText()
                .contains("Máy đóng gói")
                .contains("đăng ký lại vào tháng 3");
    }

    @Test
    void aSecondAnswerIsStaleAndKeepsWhatWasTyped() {
        var need = sent("coso1", "Máy cắt");
        decline("trungtam", need, "0", "Ngoài kế hoạch năm nay.");
        assertThat(decline("trungtam", need, "0", "Một lý do khác."))
                .hasStatus(409)
                .bodyText()
                .contains("Ngoài kế hoạch năm nay.")
                .contains("Một lý do khác.");
        assertThat(decline("trungtam", need, "0", "Ngoài kế hoạch năm nay.")).hasStatus(303);
    }

    @Test
    void anAnswerWithoutAReasonIsRefused() {
        var need = sent("coso1", "Máy hàn");
        assertThat(decline("trungtam", need, "0", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi lý do");
        assertThat(office.as("trungtam", () -> needs.get(need).stage())).isEqualTo(NeedStage.SENT);
    }

    @Test
    void onlyTheCentreAnswers() {
        var need = sent("coso1", "Máy tiện");
        assertThat(decline("so.chuyenvien", need, "0", "Không.")).hasStatus(403);
        assertThat(decline("coso1", need, "0", "Không.")).hasStatus(403);
        assertThat(mvc.get().uri("/nhu-cau/" + need).with(office.signedIn("so.chuyenvien")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Lập đề án</button>");
    }

    @Test
    void everyActivityOfTheDayMayBeAskedFor() {
        assertThat(send("coso1", UUID.randomUUID().toString(), "PRODUCT_AWARD_NATIONAL", "Thưởng bánh tráng", ""))
                .hasStatus(303);
        var brand = send("coso1", UUID.randomUUID().toString(), "TRADEMARK", "Nhãn hiệu bánh tráng", "40.000.000");
        assertThat(brand).hasStatus(303);
        assertThat(mvc.get().uri(location(brand)).with(office.signedIn("trungtam")))
                .bodyText()
                .contains("Xây dựng, đăng ký nhãn hiệu")
                .contains("20.000.000");
        assertThat(send("coso1", UUID.randomUUID().toString(), "TRADEMARK", "Nhãn hiệu", ""))
                .hasStatus(422)
                .bodyText()
                .contains("phải lớn hơn 0 đồng");
        assertThat(send("coso1", UUID.randomUUID().toString(), "TAU_VU_TRU", "Tàu", "1.000"))
                .hasStatus(422);
    }

    @Test
    void theNeedOfAnotherIsNotThere() {
        var need = sent("coso1", "Máy phay");
        assertThat(mvc.get().uri("/nhu-cau/" + need).with(office.signedIn("coso3")))
                .hasStatus(404);
    }

    @Test
    void theOfficeSeesTheCeilingWithItsArticleAndMayMakeAProject() {
        var need = sent("coso3", "Máy cắt laser sợi quang");
        assertThat(mvc.get().uri("/nhu-cau/" + need).with(office.signedIn("trungtam")))
                .hasStatusOk()
                .bodyText()
                .contains("300.000.000")
                .contains("28/2018/TT-BTC, Điều 8 khoản 4")
                .contains("action=\"/de-an\"")
                .contains("name=\"needId\" value=\"" + need + "\"");
    }

    @Test
    void theListOfNeedsTakesFewStatements() {
        sent("coso1", "Máy dập");
        var officer = office.signedIn("so.chuyenvien");
        var statements =
                Statements.of(() -> mvc.get().uri("/nhu-cau").with(officer).exchange());
        assertThat(statements).hasSizeLessThanOrEqualTo(8);
        assertThat(mvc.get()
                        .uri("/nhu-cau")
                        .param("q", "may dap")
                        .header("HX-Request", "true")
                        .with(officer))
                .hasStatusOk()
                .bodyText()
                .contains("Máy dập")
                .doesNotContain("<html");
    }

    @Test
    void theOwnPageTakesFewStatements() {
        var owner = office.signedIn("coso1");
        assertThat(Statements.of(
                        () -> mvc.get().uri("/ho-so-cua-toi").with(owner).exchange()))
                .hasSizeLessThanOrEqualTo(8);
    }

    private UUID sent(String owner, String item) {
        var send = new Need.Send(UUID.randomUUID(), "ADVANCED_MACHINERY", false, item, Dong.ofMillions(800), "", null);
        return switch (office.as(owner, () -> needs.send(send))) {
            case Need.Outcome.Done(var id) -> id;
            case Need.Outcome.Refused(var findings) -> throw new AssertionError(findings);
        };
    }

    private MvcTestResult send(String owner, String request, String item, String cost) {
        return send(owner, request, "may-moc", item, cost);
    }

    private MvcTestResult send(String owner, String request, String purpose, String item, String cost) {
        return mvc.post()
                .uri("/nhu-cau")
                .param("requestId", request)
                .param("viec", purpose)
                .param("thiet-bi", item)
                .param("chi-phi", cost)
                .with(office.signedIn(owner))
                .exchange();
    }

    private MvcTestResult decline(String who, UUID need, String version, String answer) {
        return mvc.post()
                .uri("/nhu-cau/" + need + "/tra-loi")
                .param("version", version)
                .param("tra-loi", answer)
                .with(office.signedIn(who))
                .exchange();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }
}
