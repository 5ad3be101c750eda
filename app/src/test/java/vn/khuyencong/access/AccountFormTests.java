package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

/** The administrator makes and changes accounts. */
@OfficeTest
class AccountFormTests {

    private static final String PATH = "/quan-tri/tai-khoan";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private JdbcConnectionDetails owner;

    @AfterEach
    void takeAway() {
        MadeAccounts.takeAway(owner);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"VISITOR", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyRoleBelongsToWhatItsPeopleOfTheSampleCityBelongTo(Role role) {
        var somebody = sql.sql(
                        "select id, province, organisation_id, establishment_id, unit_id from access.account where role = ? order by username limit 1")
                .param(role.name())
                .query()
                .singleRow();
        var page = get((UUID) Objects.requireNonNull(somebody.get("id")));
        assertThat(page).hasStatusOk();
        var typed = new HashMap<>(typed(page));
        typed.put("username", "thu.vaitro");
        typed.put("email", "");
        typed.remove("version");
        assertThat(post("/moi", typed)).hasStatus(HttpStatus.OK).bodyText().contains("<code>");
        var made = sql.sql(
                        "select id, province, organisation_id, establishment_id, unit_id from access.account where username = 'thu.vaitro'")
                .query()
                .singleRow();
        somebody.remove("id");
        made.remove("id");
        // Where an establishment lies is written with the establishment, and moves with it.
        if (role == Role.ESTABLISHMENT) somebody.put("unit_id", null);
        assertThat(made).isEqualTo(somebody);
    }

    @Test
    void aNewAccountIsShownItsPasswordOnceAndMustChangeIt() {
        var answer = post("/moi", inspector());
        assertThat(answer)
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("<code>")
                .contains("Chưa đặt mật khẩu riêng");
        assertThat(get(office.actor("thu.moi").account()))
                .bodyText()
                .contains("Lê Thu Mới", "thu.moi@mau.example")
                .doesNotContain("<code>");
    }

    @ParameterizedTest
    @CsvSource({
        "username, Thu Moi, Tên đăng nhập gồm 3 đến 40 ký tự",
        "username, th, Tên đăng nhập gồm 3 đến 40 ký tự",
        "username, so.lanhdao, Tên đăng nhập này đã có",
        "displayName, '', Nhập họ và tên",
        "email, khong-phai-thu, Thư điện tử chưa đúng dạng",
        "role, SYSTEM, Chọn vai trò",
        "role, VISITOR, Chọn vai trò",
        "role, KE_LA, Chọn vai trò",
        "province, 99, Vai trò này thuộc một tỉnh",
    })
    void whatIsTypedWrongIsNamedAndKeptAndNothingIsMade(String field, String value, String why) {
        var typed = inspector();
        typed.put(field, value);
        var before = count();
        assertThat(post("/moi", typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(why)
                .contains("Thanh tra viên kiểm thử");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aRoleThatNeedsABodyAUnitOrAnEstablishmentIsNotMadeWithoutOne() {
        var typed = inspector();
        typed.put("role", "COMMUNE");
        assertThat(post("/moi", typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vai trò này thuộc một đơn vị")
                .contains("Vai trò này gắn với một xã");
        typed.put("role", "ESTABLISHMENT");
        typed.put("establishment", "0000000000");
        assertThat(post("/moi", typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không tìm thấy cơ sở có mã số thuế này");
    }

    @Test
    void twoAccountsNeverShareAnAddress() {
        post("/moi", inspector());
        var typed = inspector();
        typed.put("username", "thu.hai");
        typed.put("email", "THU.Moi@mau.example");
        assertThat(post("/moi", typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Thư điện tử này thuộc tài khoản khác");
    }

    @Test
    void whoComesSecondFindsThePageStaleAndLosesNothingOfWhatSheTyped() {
        var account = made();
        var first = typed(get(account));
        var second = new HashMap<>(first);
        first.put("title", "Người thứ nhất");
        second.put("title", "Người thứ hai");
        assertThat(post("/" + account, first)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post("/" + account, second))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Người khác vừa thay đổi tài khoản này")
                .contains("Người thứ hai");
        assertThat(one("select title from access.account where id = ?", account))
                .isEqualTo("Người thứ nhất");
        second.remove("version");
        assertThat(post("/" + account, second)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theLastAdministratorIsNeitherLockedNorMadeSomethingElse() {
        var administrator = office.actor("quantri").account();
        var typed = typed(get(administrator));
        typed.put("role", "INSPECTOR");
        typed.put("province", "48");
        assertThat(post("/" + administrator, typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("quản trị viên cuối cùng");
        assertThat(one("select role from access.account where id = ?", administrator))
                .isEqualTo("ADMINISTRATOR");
        assertThat(lock(administrator, "Thử khóa")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void anotherAdministratorMayBeLockedAsLongAsOneIsLeft() {
        var typed = inspector();
        typed.put("role", "ADMINISTRATOR");
        post("/moi", typed);
        var second = office.actor("thu.moi");
        assertThat(lock(second.account(), "Nghỉ việc")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.post()
                        .uri(PATH + "/" + office.actor("quantri").account() + "/khoa")
                        .param("reason", "Đảo ngược")
                        .with(office.signedIn(second)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("quản trị viên cuối cùng");
    }

    @Test
    void aLockNeedsAReasonAndShowsIt() {
        var account = made();
        assertThat(lock(account, " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi lý do khóa");
        assertThat(lock(account, "Chuyển công tác")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(account)).bodyText().contains("Lý do khóa: Chuyển công tác");
    }

    @Test
    void anAccountNobodyHasIsNotFound() {
        assertThat(get(UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/" + UUID.randomUUID(), inspector())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(lock(UUID.randomUUID(), "Không có")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"so.lanhdao", "thanhtra", "coso1"})
    void nobodyElseMakesOrChangesAccounts(String username) {
        for (var path : new String[] {"/moi", "/" + office.actor("coso1").account(), "/xuat-excel"}) {
            assertThat(browser.get().uri(PATH + path).with(office.signedIn(username)))
                    .as(path)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(browser.post().uri(PATH + "/moi").with(office.signedIn(username)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void withoutAMailServerTheFormsSaySo() {
        assertThat(get(office.actor("thanhtra").account())).bodyText().contains("chưa nối máy chủ thư");
    }

    @Test
    void thePageOfAnAccountTakesFewStatements() {
        var account = office.actor("xa1").account();
        assertThat(Statements.of(() -> get(account))).hasSizeLessThanOrEqualTo(18);
    }

    private UUID made() {
        post("/moi", inspector());
        return office.actor("thu.moi").account();
    }

    private static Map<String, String> inspector() {
        return new HashMap<>(Map.of(
                "username", "thu.moi",
                "displayName", "Lê Thu Mới",
                "title", "Thanh tra viên kiểm thử",
                "email", "thu.moi@mau.example",
                "role", "INSPECTOR",
                "province", "48"));
    }

    /** What a form holds when it is opened, as a browser sends it back. */
    private static Map<String, String> typed(MvcTestResult page) {
        return FormFields.of(page);
    }

    private MvcTestResult get(UUID account) {
        return browser.get()
                .uri(PATH + "/" + account)
                .with(office.signedIn("quantri"))
                .exchange();
    }

    private MvcTestResult lock(UUID account, String reason) {
        return post("/" + account + "/khoa", Map.of("reason", reason));
    }

    private MvcTestResult post(String path, Map<String, String> typed) {
        var request = browser.post().uri(PATH + path).with(office.signedIn("quantri"));
        typed.forEach(request::param);
        return request.exchange();
    }

    private int count() {
        return sql.sql("select count(*) from access.account")
                .query(Integer.class)
                .single();
    }

    private String one(String statement, UUID account) {
        return sql.sql(statement).param(account).query(String.class).single();
    }
}
