package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.KeepingOutcome.Done;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** Whoever signs in with a password somebody else made sets her own before anything else. */
@OfficeTest
class FirstPasswordTests {

    private static final String OWN = "trâu buộc ghét trâu ăn";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Office office;

    @Autowired
    private AccountKeeping keeping;

    @Autowired
    private JdbcConnectionDetails owner;

    private Done made;

    @BeforeEach
    void anAccountWithAMadePassword() {
        made = (Done) office.as(
                "quantri",
                () -> keeping.add(new AccountDraft("thu.dau", "Trần Văn Đầu", "", "", "INSPECTOR", "48", "", "", "")));
    }

    @AfterEach
    void takeAway() {
        MadeAccounts.takeAway(owner);
    }

    @Test
    void nothingIsSeenBeforeTheOwnPasswordIsSet() {
        var place = place(signIn(password()));
        for (var page : new String[] {"/bat-dau", "/tong-quan", "/nhat-ky", "/"}) {
            assertThat(browser.get().uri(page).cookie(place)).as(page).hasRedirectedUrl("/doi-mat-khau");
        }
        assertThat(browser.get().uri("/doi-mat-khau").cookie(place)).hasStatusOk();
    }

    @Test
    void theOwnPasswordOpensTheDoorAndTheMadeOneNoLonger() {
        var place = place(signIn(password()));
        assertThat(set(place, OWN, OWN)).hasRedirectedUrl("/dang-nhap?moi");
        assertThat(browser.get().uri("/tong-quan").cookie(place))
                .as("signed out everywhere")
                .redirectedUrl()
                .contains("/dang-nhap");
        assertThat(signIn(password())).hasRedirectedUrl("/dang-nhap?loi");
        var own = place(signIn(OWN));
        assertThat(browser.get().uri("/tong-quan").cookie(own)).hasStatusOk();
        assertThat(browser.get().uri("/doi-mat-khau").cookie(own)).hasRedirectedUrl("/bat-dau");
    }

    @Test
    void aPasswordAgainstTheRulesIsRefusedAndNothingChanges() {
        var place = place(signIn(password()));
        assertThat(set(place, "tran van dau 1", "khac"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chứa tên đăng nhập hoặc họ tên")
                .contains("Hai lần nhập không giống nhau")
                .doesNotContain("tran van dau 1");
        assertThat(signIn(password())).hasRedirectedUrl("/bat-dau");
    }

    @Test
    void aNewPasswordFromTheAdministratorMustBeChangedAgain() {
        assertThat(set(place(signIn(password())), OWN, OWN)).hasRedirectedUrl("/dang-nhap?moi");
        made = office.as("quantri", () -> keeping.newPassword(made.account()));
        assertThat(browser.get().uri("/tong-quan").cookie(place(signIn(password()))))
                .hasRedirectedUrl("/doi-mat-khau");
    }

    private String password() {
        return Objects.requireNonNull(made.password());
    }

    private MvcTestResult signIn(String password) {
        return browser.post()
                .uri("/dang-nhap")
                .param("username", "thu.dau")
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult set(Cookie place, String password, String again) {
        return browser.post()
                .uri("/doi-mat-khau")
                .cookie(place)
                .param("password", password)
                .param("again", again)
                .with(csrf())
                .exchange();
    }

    private static Cookie place(MvcTestResult signedIn) {
        return Objects.requireNonNull(signedIn.getResponse().getCookie("SESSION"));
    }
}
