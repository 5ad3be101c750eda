package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.KeepingOutcome.Done;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** A forgotten password is set anew with a link in a letter; the letters go through a mail server. */
@OfficeTest
class ForgottenPasswordTests {

    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern LINK = Pattern.compile("https://khuyencong\\.example(/dat-lai-mat-khau/\\S+)");
    private static final Pattern ANY_ID = Pattern.compile("value=\"[^\"]*\"|[0-9a-f-]{36}");
    private static final String EMAIL = "thu.quen@mau.example";
    private static final String OWN = "mưa rào tháng bảy";
    private static final int SOON = 10_000;
    private static final int A_WHILE = 700;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Office office;

    @Autowired
    private AccountKeeping keeping;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private JdbcConnectionDetails owner;

    private Done made;

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry settings) {
        POST.start();
        settings.add("kc.mail-host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> POST.getSmtp().getPort());
        settings.add("spring.mail.properties.mail.smtp.auth", () -> "false");
        settings.add("kc.mail-from", () -> "khuyencong@mau.example");
        settings.add("kc.mail-retry-after", () -> "200ms");
        settings.add("kc.base-url", () -> "https://khuyencong.example/");
    }

    @AfterAll
    static void closeThePost() {
        POST.stop();
    }

    @BeforeEach
    void anAccountWithAnAddress() throws Exception {
        POST.purgeEmailFromAllMailboxes();
        made = (Done) office.as(
                "quantri",
                () -> keeping.add(
                        new AccountDraft("thu.quen", "Đỗ Thị Quên", "", EMAIL, "INSPECTOR", "48", "", "", "")));
    }

    @AfterEach
    void takeAway() {
        MadeAccounts.takeAway(owner);
    }

    @Test
    void aLinkComesByLetterAndTheNewPasswordOpensTheDoor() throws Exception {
        ask("Thu.Quen");
        var letter = letters(1).getFirst();
        assertThat(letter.getSubject()).isEqualTo("Đặt lại mật khẩu phần mềm Khuyến công");
        assertThat(letter.getAllRecipients()[0]).hasToString(EMAIL);
        assertThat(letter.getContent().toString()).contains("Chào Đỗ Thị Quên", "thu.quen", "30 phút");
        var link = link(letter);
        assertThat(browser.get().uri(link))
                .hasStatusOk()
                .containsHeader("Referrer-Policy")
                .bodyText()
                .contains("thu.quen");
        assertThat(set(link, OWN, OWN)).hasRedirectedUrl("/dang-nhap?moi");
        assertThat(signIn(OWN)).hasRedirectedUrl("/bat-dau");
        assertThat(signIn(Objects.requireNonNull(made.password()))).hasRedirectedUrl("/dang-nhap?loi");
    }

    @Test
    void theAddressOfTheAccountServesAsWellAsItsName() throws Exception {
        ask(" THU.quen@mau.example ");
        assertThat(letters(1)).hasSize(1);
    }

    @Test
    void whoeverAsksGetsTheSameAnswerWhetherOrNotThereIsSuchAnAccount() throws Exception {
        assertThat(page(ask("khong.co.ai"))).isEqualTo(page(ask("thu.quen")));
        assertThat(letters(1)).hasSize(1);
        assertThat(POST.waitForIncomingEmail(A_WHILE, 2)).isFalse();
    }

    @Test
    void aLinkIsGoodOnce() throws Exception {
        var link = asked();
        assertThat(set(link, OWN, OWN)).hasStatus(HttpStatus.SEE_OTHER);
        assertGone(link);
        assertThat(signIn(OWN)).hasRedirectedUrl("/bat-dau");
    }

    @Test
    void onlyTheNewestLinkIsGood() throws Exception {
        var first = asked();
        ask("thu.quen");
        var second = link(letters(2).get(1));
        assertGone(first);
        assertThat(browser.get().uri(second)).hasStatusOk();
    }

    @Test
    void aLinkEndsAfterHalfAnHour() throws Exception {
        var link = asked();
        OfficeClock.runAt(
                clock.instant().plus(Duration.ofMinutes(29)),
                () -> assertThat(browser.get().uri(link)).hasStatusOk());
        OfficeClock.runAt(clock.instant().plus(Duration.ofMinutes(31)), () -> assertGone(link));
    }

    @Test
    void aLinkEndsWhenTheAccountIsLockedItsAddressChangesOrItGetsAnotherPassword() throws Exception {
        var link = asked();
        office.as("quantri", () -> keeping.lock(made.account(), "Nghỉ việc", null));
        assertGone(link);
        office.as("quantri", () -> keeping.unlock(made.account()));
        assertGone(link);

        ask("thu.quen");
        var second = link(letters(2).get(1));
        office.as("quantri", () -> keeping.newPassword(made.account()));
        assertGone(second);

        ask("thu.quen");
        var third = link(letters(3).get(2));
        office.as(
                "quantri",
                () -> keeping.edit(
                        made.account(),
                        keeping.get(made.account()).version(),
                        new AccountDraft(
                                "thu.quen", "Đỗ Thị Quên", "", "thu.khac@mau.example", "INSPECTOR", "48", "", "", "")));
        assertGone(third);
    }

    @Test
    void aLinkNobodyWasSentIsNotFoundAndNothingIsStored() {
        var before = passwordHash();
        for (var link : List.of("/dat-lai-mat-khau/bia-ra", "/dat-lai-mat-khau/" + "a".repeat(43))) {
            assertThat(browser.get().uri(link))
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .bodyText()
                    .contains("Đường dẫn không dùng được")
                    .contains("href=\"/quen-mat-khau\"");
            assertThat(set(link, OWN, OWN)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(passwordHash()).isEqualTo(before);
    }

    @Test
    void aPasswordAgainstTheRulesLeavesTheLinkGood() throws Exception {
        var link = asked();
        assertThat(set(link, "ngan", "khac"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ít nhất 12 ký tự")
                .contains("Hai lần nhập không giống nhau");
        assertThat(set(link, OWN, OWN)).hasRedirectedUrl("/dang-nhap?moi");
    }

    @Test
    void noMoreThanThreeLettersAreSentInAQuarterOfAnHour() throws Exception {
        for (int i = 0; i < 3; i++) {
            ask("thu.quen");
            assertThat(letters(i + 1)).hasSize(i + 1);
        }
        ask("thu.quen");
        assertThat(POST.waitForIncomingEmail(A_WHILE, 4)).isFalse();
    }

    @Test
    void anAddressThatAsksTooOftenWaits() {
        var from = "192.0.2.77";
        for (int i = 0; i < 10; i++) {
            assertThat(ask("khong.co.ai", from)).hasStatusOk();
        }
        assertThat(ask("khong.co.ai", from))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("thử lại sau 6 phút");
        assertThat(ask("khong.co.ai", "192.0.2.78")).hasStatusOk();
    }

    @Test
    void aLockedAccountGetsNoLetter() throws Exception {
        office.as("quantri", () -> keeping.lock(made.account(), "Nghỉ việc", null));
        ask("thu.quen");
        assertThat(POST.waitForIncomingEmail(A_WHILE, 1)).isFalse();
    }

    @Test
    void theLinkItselfStandsInNoTable() throws Exception {
        var token = asked().substring("/dat-lai-mat-khau/".length());
        for (var table : List.of("access.reset_link", "access.change", "platform.event_publication")) {
            assertThat(sql.sql("select count(*) from " + table + " t where t::text like ?")
                            .param("%" + token + "%")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aNewAccountWithAnAddressIsInvitedByLetterAndNoPasswordIsShown() throws Exception {
        assertThat(browser.post()
                        .uri("/quan-tri/tai-khoan/moi")
                        .param("username", "thu.thumoi")
                        .param("displayName", "Đỗ Văn Mời")
                        .param("email", "thu.thumoi@mau.example")
                        .param("role", "INSPECTOR")
                        .param("province", "48")
                        .with(office.signedIn("quantri")))
                .hasStatus(HttpStatus.SEE_OTHER);
        var letter = letters(1).getFirst();
        assertThat(letter.getContent().toString()).contains("mời anh/chị đặt mật khẩu", "thu.thumoi", "72 giờ");
        var link = link(letter);
        OfficeClock.runAt(
                clock.instant().plus(Duration.ofHours(71)),
                () -> assertThat(browser.get().uri(link)).hasStatusOk());
    }

    @Test
    void theAdministratorSendsALinkAgain() throws Exception {
        assertThat(browser.post()
                        .uri("/quan-tri/tai-khoan/" + made.account() + "/gui-thu")
                        .with(office.signedIn("quantri")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(letters(1)).hasSize(1);
    }

    @Test
    void theSignInPageLeadsToIt() {
        assertThat(browser.get().uri("/dang-nhap")).bodyText().contains("href=\"/quen-mat-khau\"");
    }

    private String asked() throws Exception {
        ask("thu.quen");
        return link(letters(1).getFirst());
    }

    /** Each from an address of its own, so that nobody waits for another test. */
    private MvcTestResult ask(String account) {
        return ask(account, UUID.randomUUID().toString());
    }

    private MvcTestResult ask(String account, String from) {
        return browser.post()
                .uri("/quen-mat-khau")
                .remoteAddress(from)
                .param("account", account)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult set(String link, String password, String again) {
        return browser.post()
                .uri(link)
                .param("password", password)
                .param("again", again)
                .with(csrf())
                .exchange();
    }

    private void assertGone(String link) {
        assertThat(browser.get().uri(link))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("Đường dẫn không dùng được");
        var before = passwordHash();
        assertThat(set(link, "cây tre trăm đốt", "cây tre trăm đốt")).hasStatus(HttpStatus.GONE);
        assertThat(passwordHash()).isEqualTo(before);
    }

    private MvcTestResult signIn(String password) {
        return browser.post()
                .uri("/dang-nhap")
                .param("username", "thu.quen")
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private static List<MimeMessage> letters(int count) throws InterruptedException {
        assertThat(POST.waitForIncomingEmail(SOON, count))
                .as("%d letters", count)
                .isTrue();
        return List.of(POST.getReceivedMessages());
    }

    private static String link(MimeMessage letter) throws Exception {
        var link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** The page without what differs from one time to the next. */
    private static String page(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        return ANY_ID.matcher(answer.getResponse().getContentAsString()).replaceAll("");
    }

    private String passwordHash() {
        return sql.sql("select password_hash from access.account where username = 'thu.quen'")
                .query(String.class)
                .single();
    }
}
