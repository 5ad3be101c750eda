package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** A leader is away, and an officer of her department does her work for some days, under her own name. */
@OfficeTest
class DelegationTests {

    private static final String LEADER = "so.lanhdao";
    private static final String OFFICER = "so.chuyenvien";
    /** Leaders read the trail; officers do not. */
    private static final String OF_LEADERS = "/nhat-ky";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Office office;

    @Autowired
    OfficeClock clock;

    @Autowired
    Rows rows;

    @AfterEach
    void endAll() {
        rows.change("delete from access.one_time_secret");
        rows.change("update access.delegation set ended_at = now() where ended_at is null");
        rows.change("update desk.notice set done_at = now() where matter = 'delegation' and done_at is null");
    }

    @Test
    void whoeverIsAskedIsToldAndDoesTheWorkUnderHerOwnName() {
        var id = given(0, 3);
        var place = signIn(OFFICER);
        assertThat(browser.get().uri("/viec-cua-toi").cookie(place))
                .bodyText()
                .contains("Lê Văn Hoàng ủy quyền cho anh/chị làm thay");
        assertThat(browser.get().uri(OF_LEADERS).cookie(place)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(standIn(place, id)).hasRedirectedUrl("/bat-dau");
        assertThat(browser.get().uri(OF_LEADERS).cookie(place))
                .hasStatusOk()
                .bodyText()
                .contains(
                        ">Nguyễn Thị Thanh Thảo</a></strong>", "Làm thay Lê Văn Hoàng, Phó Giám đốc", "Thôi làm thay");
    }

    @Test
    void theOfficeOfALeaderIsNotTakenUpWithAPasswordAlone() {
        var id = given(0, 3);
        var place = signIn(OFFICER);
        assertThat(send(place, "/uy-quyen/" + id + "/lam-thay"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("phải đăng nhập bằng hai bước");
        assertThat(browser.get().uri(OF_LEADERS).cookie(place)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theWorkIsLaidDownWhenItIsDone() {
        var place = signIn(OFFICER);
        standIn(place, given(0, 3));
        assertThat(send(place, "/uy-quyen/thoi")).hasRedirectedUrl("/uy-quyen");
        assertThat(browser.get().uri(OF_LEADERS).cookie(place)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theTrailShowsWhoDidItInWhoseOffice() {
        var place = signIn(OFFICER);
        standIn(place, given(0, 3));
        var made = browser.post()
                .uri("/ke-hoach")
                .cookie(place)
                .with(csrf())
                .param("requestId", UUID.randomUUID().toString())
                .param("year", "2028")
                .exchange();
        var address = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/ke-hoach/");
        var plan = UUID.fromString(address.substring("/ke-hoach/".length()));
        assertThat(rows.all((row, _) -> row.getString("role") + " " + row.getString("username"), """
                        select change.role, username from access.change join access.account on account.id = change.account_id
                        where table_name = 'plan.plan' and file_id = ?""", plan))
                .containsExactly("DEPARTMENT_LEADER " + OFFICER);
    }

    @Test
    void itStopsAtTheNextClickOnceTheLeaderHasEndedIt() {
        var place = signIn(OFFICER);
        var id = given(0, 3);
        standIn(place, id);
        assertThat(browser.post().uri("/uy-quyen/" + id + "/cham-dut").with(office.signedIn(LEADER)))
                .hasRedirectedUrl("/uy-quyen");
        assertThat(browser.get().uri(OF_LEADERS).cookie(place)).hasRedirectedUrl("/uy-quyen?het");
        assertThat(browser.get().uri("/uy-quyen").param("het", "").cookie(place))
                .bodyText()
                .contains("Anh/chị đã trở lại công việc của mình");
        assertThat(browser.get().uri(OF_LEADERS).cookie(place)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void itIsOverAfterItsLastDay() {
        var place = signIn(OFFICER);
        standIn(place, given(0, 0));
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        var result = OfficeClock.at(
                tomorrow, () -> browser.get().uri(OF_LEADERS).cookie(place).exchange());
        assertThat(result).hasRedirectedUrl("/uy-quyen?het");
    }

    @Test
    void itDoesNotHoldBeforeItsFirstDayNorForSomebodyElse() {
        assertThat(standIn(signIn(OFFICER), given(1, 3))).hasStatus(HttpStatus.NOT_FOUND);
        endAll();
        assertThat(standIn(signIn("trungtam"), given(0, 3))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void itIsNotHandedOn() {
        var place = signIn(OFFICER);
        standIn(place, given(0, 3));
        assertThat(browser.post()
                        .uri("/uy-quyen")
                        .cookie(place)
                        .with(csrf())
                        .param("requestId", UUID.randomUUID().toString())
                        .param("to", office.actor(LEADER).account().toString())
                        .param("first", day(5))
                        .param("last", day(6))
                        .param("document", "13/UQ-SCT"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(open()).isOne();
    }

    @Test
    void aSecondClickGivesItOnce() {
        var request = UUID.randomUUID();
        give(request, OFFICER, day(0), day(3), "12/UQ-SCT");
        assertThat(give(request, OFFICER, day(0), day(3), "12/UQ-SCT")).hasRedirectedUrl("/uy-quyen");
        assertThat(open()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "trungtam, 0, 3, 12/UQ-SCT, Chọn một người trong cơ quan",
        "so.lanhdao, 0, 3, 12/UQ-SCT, Chọn một người trong cơ quan",
        "so.chuyenvien, 3, 0, 12/UQ-SCT, Ngày cuối phải từ ngày đầu trở đi",
        "so.chuyenvien, -3, -1, 12/UQ-SCT, Ngày cuối phải từ hôm nay",
        "so.chuyenvien, 0, 3, ' ', Ghi số của giấy ủy quyền"
    })
    void aWrongOneIsRefusedWithWhatWasTyped(String to, int first, int last, String document, String because) {
        assertThat(give(UUID.randomUUID(), to, day(first), day(last), document))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(because, day(first));
        assertThat(open()).isZero();
    }

    @Test
    void nobodyIsStoodInForByTwoOnOneDay() {
        given(0, 3);
        assertThat(give(UUID.randomUUID(), OFFICER, day(3), day(5), "13/UQ-SCT"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("anh/chị đã ủy quyền cho Nguyễn Thị Thanh Thảo");
        assertThat(give(UUID.randomUUID(), OFFICER, day(4), day(5), "13/UQ-SCT"))
                .hasRedirectedUrl("/uy-quyen");
    }

    @Test
    void nobodyElseSeesIt() {
        var id = given(0, 3);
        var select = "select id from access.delegation where id = '" + id + "'";
        assertThat(rows.as(office.actor("trungtam"), (row, _) -> row.getString(1), select))
                .isEmpty();
        assertThat(rows.as(office.actor("coso1"), (row, _) -> row.getString(1), select))
                .isEmpty();
        assertThat(rows.as(office.actor(OFFICER), (row, _) -> row.getString(1), select))
                .hasSize(1);
        assertThat(rows.as(office.actor("thanhtra"), (row, _) -> row.getString(1), select))
                .hasSize(1);
        assertThat(rows.changeAs(office.actor(OFFICER), "update access.delegation set ended_at = now()"))
                .isZero();
    }

    private UUID given(int first, int last) {
        var request = UUID.randomUUID();
        assertThat(give(request, OFFICER, day(first), day(last), "12/UQ-SCT")).hasRedirectedUrl("/uy-quyen");
        return request;
    }

    private MvcTestResult give(UUID request, String to, String first, String last, String document) {
        return browser.post()
                .uri("/uy-quyen")
                .with(office.signedIn(LEADER))
                .param("requestId", request.toString())
                .param("to", office.actor(to).account().toString())
                .param("first", first)
                .param("last", last)
                .param("document", document)
                .exchange();
    }

    /** With a second factor of her own, which the office of a leader asks for. */
    private MvcTestResult standIn(Cookie place, UUID delegation) {
        rows.change("""
                insert into access.one_time_secret (account_id, secret, last_step)
                select id, 'x', 0 from access.account where username = 'so.chuyenvien' on conflict do nothing""");
        return send(place, "/uy-quyen/" + delegation + "/lam-thay");
    }

    private MvcTestResult send(Cookie place, String path) {
        return browser.post().uri(path).cookie(place).with(csrf()).exchange();
    }

    private Cookie signIn(String username) {
        var signedIn = browser.post()
                .uri("/dang-nhap")
                .param("username", username)
                .param("password", Office.PASSWORD)
                .with(csrf())
                .exchange();
        return Objects.requireNonNull(signedIn.getResponse().getCookie("SESSION"));
    }

    private String day(int fromToday) {
        return DAY.format(today().plusDays(fromToday));
    }

    private LocalDate today() {
        return clock.today();
    }

    private int open() {
        return rows.one(Integer.class, "select count(*) from access.delegation where ended_at is null");
    }
}
