package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

@OfficeTest
class SignInTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private OfficeClock clock;

    @Test
    void theRightPasswordOpensTheDoor() {
        assertThat(signIn("thanhtra", Office.PASSWORD)).hasRedirectedUrl("/bat-dau");
    }

    @Test
    void aWrongNameAndAWrongPasswordAnswerAlike() {
        assertThat(signIn("thanhtra", "sai")).hasRedirectedUrl("/dang-nhap?loi");
        assertThat(signIn("khong-co-ai", "sai")).hasRedirectedUrl("/dang-nhap?loi");
    }

    @Test
    void afterFiveWrongPasswordsTheAccountWaits() {
        for (int i = 0; i < 5; i++) {
            signIn("ctv1", "sai");
        }
        assertThat(signIn("ctv1", Office.PASSWORD)).hasRedirectedUrl("/dang-nhap?loi");
        OfficeClock.runAt(
                clock.instant().plus(Duration.ofMinutes(2)),
                () -> assertThat(signIn("ctv1", Office.PASSWORD)).hasRedirectedUrl("/bat-dau"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(browser.post()
                        .uri("/dang-nhap")
                        .param("username", "thanhtra")
                        .param("password", Office.PASSWORD))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theFormHoldsItsTokenAsScriptsExpectIt() {
        assertThat(browser.get().uri("/dang-nhap"))
                .bodyText()
                .containsPattern("<input type=\"hidden\" name=\"_csrf\" value=\"[^\"]+\"");
    }

    @Test
    void withoutAMailServerAForgottenPasswordLeadsToTheAdministrator() {
        assertThat(browser.get().uri("/dang-nhap")).bodyText().doesNotContain("/quen-mat-khau");
        assertThat(browser.get().uri("/quen-mat-khau"))
                .hasStatusOk()
                .bodyText()
                .contains("liên hệ quản trị viên của Sở Công Thương")
                .doesNotContain("name=\"account\"");
    }

    @Test
    void strictHeadersGoWithEveryPage() {
        assertThat(browser.get().uri("/dang-nhap"))
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .containsHeader("Content-Security-Policy");
    }

    private MvcTestResult signIn(String username, String password) {
        return browser.post()
                .uri("/dang-nhap")
                .with(csrf())
                .param("username", username)
                .param("password", password)
                .exchange();
    }
}
