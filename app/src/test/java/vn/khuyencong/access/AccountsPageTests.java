package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

@OfficeTest
class AccountsPageTests {

    private static final Pattern NEW_PASSWORD = Pattern.compile("<code>([a-z2-9-]+)</code>");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Office office;

    @Test
    void onlyTheAdministratorKeepsAccounts() {
        assertThat(browser.get().uri("/quan-tri/tai-khoan").with(office.signedIn("so.lanhdao")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get()
                        .uri("/quan-tri/tai-khoan")
                        .param("q", "thanh thao")
                        .with(office.signedIn("quantri")))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Nguyễn Thị Thanh Thảo")
                .doesNotContain("Phạm Ngọc Anh");
    }

    @Test
    void aLockedAccountCannotComeInUntilItIsUnlocked() {
        assertThat(post("giamkhao4", "khoa")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(signIn("giamkhao4", Office.PASSWORD)).hasRedirectedUrl("/dang-nhap?loi");
        assertThat(post("giamkhao4", "mo-khoa")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(signIn("giamkhao4", Office.PASSWORD)).hasRedirectedUrl("/bat-dau");
    }

    @Test
    void aNewPasswordIsShownOnceAndTheOldOneEnds() throws Exception {
        var answer = post("giamkhao5", "mat-khau");
        assertThat(answer).hasStatus(HttpStatus.OK);
        var shown = NEW_PASSWORD.matcher(answer.getResponse().getContentAsString());
        assertThat(shown.find()).isTrue();
        assertThat(signIn("giamkhao5", Office.PASSWORD)).hasRedirectedUrl("/dang-nhap?loi");
        assertThat(signIn("giamkhao5", shown.group(1))).hasRedirectedUrl("/bat-dau");
    }

    @Test
    void theAdministratorCannotLockHerselfOut() {
        assertThat(post("quantri", "khoa")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theListIsNarrowedToLockedAccountsAndTakenAwayAsItIs() throws Exception {
        assertThat(post("giamkhao4", "khoa")).hasStatus(HttpStatus.SEE_OTHER);
        var locked = "?tinh-trang=LOCKED&vai-tro=JURY";
        assertThat(browser.get().uri("/quan-tri/tai-khoan" + locked).with(office.signedIn("quantri")))
                .hasStatusOk()
                .bodyText()
                .contains("giamkhao4")
                .doesNotContain("giamkhao3")
                .contains("1 tài khoản");
        var file = browser.get()
                .uri("/quan-tri/tai-khoan/xuat-excel" + locked)
                .with(office.signedIn("quantri"))
                .exchange();
        assertThat(file).hasStatusOk();
        try (var book = new ReadableWorkbook(
                        new ByteArrayInputStream(file.getResponse().getContentAsByteArray()));
                var rows = book.getFirstSheet().openStream()) {
            var names = rows.map(row -> row.getCellText(0)).toList();
            assertThat(names).contains("giamkhao4").doesNotContain("giamkhao3");
        }
        assertThat(post("giamkhao4", "mo-khoa")).hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult post(String account, String what) {
        return browser.post()
                .uri("/quan-tri/tai-khoan/" + office.actor(account).account() + "/" + what)
                .param("reason", "Nghỉ dài ngày")
                .with(office.signedIn("quantri"))
                .exchange();
    }

    private MvcTestResult signIn(String username, String password) {
        return browser.post()
                .uri("/dang-nhap")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
