package vn.khuyencong.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Role;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;
import vn.khuyencong.web.Texts;

/** The trail as inspectors, leaders and the administrator read it. */
@OfficeTest
class TrailPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TrailWords words;

    @ParameterizedTest
    @ValueSource(
            strings = {"so.chuyenvien", "trungtam", "ketoan", "taichinh", "ubnd", "xa1", "coso1", "giamkhao1", "ctv1"})
    void whoDoesNotInspectIsRefused(String username) {
        for (var page : List.of("", "/xuat-excel", "/xuat-csv", "/du-lieu-ca-nhan", "/du-lieu-ca-nhan/xuat-excel")) {
            assertThat(mvc.get().uri("/nhat-ky" + page).with(office.signedIn(username)))
                    .as(page)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void theInspectorReadsWhoChangedWhatFieldByField() {
        rename("coso2", "Xưởng gò hàn kiểm tra nhật ký");
        assertThat(mvc.get()
                        .uri("/nhat-ky?bang=establishment.establishment&q=kiem tra nhat ky")
                        .with(office.signedIn("thanhtra")))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Thanh Thảo")
                .contains("<dt>Tên</dt>")
                .contains("<ins>Xưởng gò hàn kiểm tra nhật ký</ins>")
                .contains("Cơ sở công nghiệp nông thôn")
                .contains("niêm phong");
    }

    @Test
    void everyTableThatIsRecordedHasANameInBothLanguages() {
        var tables = sql.sql("""
                        select c.relnamespace::regnamespace || '.' || c.relname from pg_trigger t
                        join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
                        where p.proname = 'record_change' order by 1""").query(String.class).list();
        for (var language : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
            assertThat(tables)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(
                            table -> assertThat(words.table(table, language)).isNotEqualTo(table));
        }
    }

    @Test
    void anotherProvinceSeesNothingOfIt() {
        var here = office.actor("thanhtra");
        var elsewhere =
                new Actor(here.account(), "khac", "Thanh tra tỉnh khác", "", Role.INSPECTOR, "01", null, null, null);
        assertThat(mvc.get().uri("/nhat-ky").with(office.signedIn(elsewhere)))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có thay đổi nào");
    }

    @Test
    void theAdministratorReadsAccountsAndNoCase() {
        var administrator = office.signedIn("quantri");
        assertThat(mvc.get().uri("/nhat-ky?bang=access.account").with(administrator))
                .hasStatusOk()
                .bodyText()
                .contains("coso1");
        assertThat(mvc.get().uri("/nhat-ky?bang=establishment.establishment").with(administrator))
                .bodyText()
                .contains("Không có thay đổi nào khớp");
        assertThat(office.<Integer>as(
                        "quantri",
                        () -> transaction.execute(_ -> sql.sql(
                                        "select count(*) from access.change where split_part(table_name, '.', 1) not in ('access', 'organisation', 'territory')")
                                .query(Integer.class)
                                .single())))
                .isZero();
        assertThat(mvc.get().uri("/nhat-ky/du-lieu-ca-nhan").with(administrator))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void pagesFollowOneAnotherWithoutRepeatingAChange() throws Exception {
        for (int i = 0; i < 30; i++) rename("coso3", "Cơ sở đổi tên lần " + i);
        var inspector = office.signedIn("thanhtra");
        var first = body("/nhat-ky?bang=establishment.establishment");
        var next = first.replaceAll("(?s).*href=\"(/nhat-ky\\?[^\"]*truoc=[^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        var second = body(next);
        assertThat(first).contains("<ins>Cơ sở đổi tên lần 29</ins>").doesNotContain("<ins>Cơ sở đổi tên lần 2</ins>");
        assertThat(second).contains("<ins>Cơ sở đổi tên lần 2</ins>").doesNotContain("<ins>Cơ sở đổi tên lần 29</ins>");
        assertThat(Statements.of(() -> mvc.get().uri("/nhat-ky").with(inspector).exchange()))
                .hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void theWholeResultCanBeTakenAwayAndNothingInItIsAFormula() throws Exception {
        rename("coso4", "=1+1 thử công thức");
        var csv = body("/nhat-ky/xuat-csv?bang=establishment.establishment&q=thu%20cong%20thuc");
        assertThat(csv)
                .startsWith("\ufeffSố,Thời điểm,Người thực hiện")
                .contains("so.chuyenvien")
                .contains("Sửa");
        assertThat(mvc.get()
                        .uri("/nhat-ky/xuat-excel?q=thu cong thuc")
                        .with(office.signedIn("so.lanhdao"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void whatCannotBeReadInAnAddressNarrowsNothing() {
        assertThat(mvc.get().uri("/nhat-ky?tu=xx&den=31/02/2026&truoc=abc").with(office.signedIn("thanhtra")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/nhat-ky?tep=khong-co&viec=KHAC").with(office.signedIn("thanhtra")))
                .bodyText()
                .contains("Không có thay đổi nào khớp");
    }

    @Test
    void lookingAtAnEstablishmentIsNotedOnceAQuarterOfAnHour() throws Exception {
        var establishment = office.actor("coso5").establishment();
        for (int i = 0; i < 3; i++) {
            assertThat(mvc.get().uri("/co-so/" + establishment).with(office.signedIn("ketoan")))
                    .hasStatusOk();
        }
        assertThat(mvc.get().uri("/co-so/xuat-excel").with(office.signedIn("ketoan")))
                .hasStatusOk();
        var list = body("/nhat-ky/du-lieu-ca-nhan?ai=ketoan");
        assertThat(list.split("/co-so/" + establishment, -1)).hasSize(2);
        assertThat(list).contains("Tải danh sách").contains("Đoàn Thị Bích Ngọc");
        var inspector = office.signedIn("thanhtra");
        assertThat(Statements.of(() -> mvc.get()
                        .uri("/nhat-ky/du-lieu-ca-nhan")
                        .with(inspector)
                        .exchange()))
                .hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void nobodyReadsHerOwnNoteOfAccessAwayOrWritesAnothers() {
        for (var statement : List.of(
                "delete from access.personal_access",
                "update access.personal_access set what = 'VIEW'",
                "truncate access.personal_access",
                """
                insert into access.personal_access (at, account_id, role, province, matter, what, records, quarter)
                select now(), id, 'CENTRE', '48', 'need', 'VIEW', 1, now() from access.account where username = 'trungtam'""")) {
            assertThatThrownBy(() -> office.runAs(
                            "ketoan",
                            () -> transaction.executeWithoutResult(
                                    _ -> sql.sql(statement).update())))
                    .as(statement)
                    .rootCause()
                    .message()
                    .containsAnyOf("permission denied", "row-level security");
        }
    }

    private String body(String address) throws Exception {
        return mvc.get()
                .uri(URI.create(address))
                .with(office.signedIn("thanhtra"))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Renames the establishment of an account and gives it its name back. */
    private void rename(String owner, String name) {
        var establishment = Objects.requireNonNull(office.actor(owner).establishment());
        office.runAs(
                "so.chuyenvien",
                () -> transaction.executeWithoutResult(_ -> {
                    var was = sql.sql("select name from establishment.establishment where id = ?")
                            .param(establishment)
                            .query(String.class)
                            .single();
                    for (var one : List.of(name, was)) {
                        sql.sql("update establishment.establishment set name = ? where id = ?")
                                .params(one, establishment)
                                .update();
                    }
                }));
    }
}
