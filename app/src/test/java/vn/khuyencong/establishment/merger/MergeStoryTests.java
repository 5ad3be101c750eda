package vn.khuyencong.establishment.merger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;
import vn.khuyencong.support.Visitor;

/** Two establishments of the register turn out to be one. */
@LifeTest
class MergeStoryTests {

    private static final String OFFICER = "so.chuyenvien";
    private static final int YEAR = 2048;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private ProjectBuilder builder;

    @Autowired
    private Rows rows;

    @Test
    void everythingOfBothHangsOnTheOneThatStaysAndTheOldLinkLeadsToIt() {
        var kept = there("Mộc Kim Bồng Một", "", "0905 100 200", 0);
        var old = there("Mộc Kim Bồng Hai", "0401999888", "", 1);
        var project = builder.at(Stage.SUBMITTED, YEAR, Dong.ofMillions(100));
        rows.change("update project.project set beneficiary_id = ? where id = ?", old, project);
        figures(kept, 2020, 5);
        figures(old, 2020, 9);
        figures(old, 2021, 11);
        need(old);
        product(old);
        var account = account(old);
        notice(old);

        assertThat(open(kept, "?voi=" + old))
                .hasStatusOk()
                .bodyText()
                .contains("Mộc Kim Bồng Hai", "0401999888", "Số liệu năm 2020")
                .doesNotContain("Số liệu năm 2021");
        var request = UUID.randomUUID();
        assertThat(merge(kept, old, request, "Cùng một xưởng, đăng ký hai lần")).hasStatus(303);
        assertThat(merge(kept, old, request, "Cùng một xưởng, đăng ký hai lần"))
                .as("a second click")
                .hasStatus(303);

        assertThat(mvc.get().uri("/co-so/" + old).with(office.signedIn(OFFICER)))
                .hasStatus(303)
                .hasRedirectedUrl("/co-so/" + kept);
        assertThat(Visitor.text(page(kept)))
                .contains(
                        "Mộc Kim Bồng Một",
                        "0401999888",
                        "0905 100 200",
                        "Đã gộp từ",
                        "Mộc Kim Bồng Hai",
                        "Cùng một xưởng, đăng ký hai lần",
                        "Nơi sản xuất trước đây",
                        "máy cưa");
        assertThat(rows.one(UUID.class, "select beneficiary_id from project.project where id = ?", project))
                .isEqualTo(kept);
        assertThat(mvc.get().uri("/de-an/" + project).with(office.signedIn(OFFICER)))
                .bodyText()
                .contains("Mộc Kim Bồng Một")
                .doesNotContain("Mộc Kim Bồng Hai");
        assertThat(rows.all(
                        (row, _) -> row.getInt(1) + " " + row.getInt(2),
                        "select year, workers from establishment.year_figures where establishment_id = ? order by year",
                        kept))
                .containsExactly("2020 9", "2021 11");
        assertThat(rows.one(UUID.class, "select establishment_id from access.account where id = ?", account))
                .isEqualTo(kept);
        assertThat(rows.one(String.class, "select name from product.product where establishment_id = ?", kept))
                .isEqualTo("Tủ gỗ Kim Bồng");
        assertThat(rows.one(Integer.class, "select count(*) from desk.notice where establishment_id = ?", kept))
                .isEqualTo(1);
        assertThat(rows.one(String.class, "select old_was ->> 'name' from establishment.merger where old_id = ?", old))
                .isEqualTo("Mộc Kim Bồng Hai");
    }

    @Test
    void onesThatWereMergedOneAfterTheOtherLeadToTheLast() {
        var first = there("Rèn Một", "", "", 0);
        var second = there("Rèn Hai", "", "", 0);
        var third = there("Rèn Ba", "", "", 0);
        assertThat(merge(second, first, UUID.randomUUID(), "trùng")).hasStatus(303);
        assertThat(merge(third, second, UUID.randomUUID(), "trùng")).hasStatus(303);
        assertThat(mvc.get().uri("/co-so/" + first).with(office.signedIn(OFFICER)))
                .hasRedirectedUrl("/co-so/" + third);
    }

    @Test
    void peopleOfTwoEstablishmentsAreNotLetIntoEachOthersFiles() {
        var kept = there("Gò Một", "", "", 0);
        var old = there("Gò Hai", "", "", 0);
        account(kept);
        account(old);
        var before = rows.office();
        assertThat(merge(kept, old, UUID.randomUUID(), "trùng"))
                .hasStatus(422)
                .bodyText()
                .contains("Cả hai cơ sở đều có tài khoản", "trùng");
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void asksForTheReasonAndSeesThatSomebodyElseWasFirst() {
        var kept = there("Nung Một", "", "", 0);
        var old = there("Nung Hai", "", "", 0);
        assertThat(merge(kept, old, UUID.randomUUID(), " "))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi vì sao hai cơ sở là một");
        assertThat(merge(kept, old, UUID.randomUUID(), "trùng", "7"))
                .as("a page that shows another version")
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coso3", "thanhtra", "ubnd", "taichinh"})
    void onlyTheOfficeMerges(String person) {
        var kept = there("Đan Một", "", "", 0);
        var old = there("Đan Hai", "", "", 0);
        assertThat(mvc.get().uri("/co-so/" + kept + "/gop").with(office.signedIn(person)))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/co-so/" + kept + "/gop")
                        .param("requestId", UUID.randomUUID().toString())
                        .param("voi", old.toString())
                        .param("reason", "trùng")
                        .with(office.signedIn(person)))
                .hasStatus(403);
    }

    @Test
    void theTwoAreLookedAtInFewStatements() {
        var kept = there("Thêu Một", "", "", 0);
        var old = there("Thêu Hai", "", "", 0);
        assertThat(Statements.of(() -> open(kept, "?voi=" + old))).hasSizeLessThanOrEqualTo(8);
        assertThat(Statements.of(() -> open(kept, ""))).hasSizeLessThanOrEqualTo(9);
    }

    private MvcTestResult open(UUID kept, String query) {
        return mvc.get()
                .uri("/co-so/" + kept + "/gop" + query)
                .with(office.signedIn(OFFICER))
                .exchange();
    }

    private MvcTestResult page(UUID id) {
        return mvc.get().uri("/co-so/" + id).with(office.signedIn(OFFICER)).exchange();
    }

    private MvcTestResult merge(UUID kept, UUID old, UUID request, String reason) {
        return merge(kept, old, request, reason, version(old));
    }

    private MvcTestResult merge(UUID kept, UUID old, UUID request, String reason, String oldVersion) {
        return mvc.post()
                .uri("/co-so/" + kept + "/gop")
                .param("requestId", request.toString())
                .param("voi", old.toString())
                .param("keptVersion", version(kept))
                .param("otherVersion", oldVersion)
                .param("TAX_CODE", "OTHER")
                .param("PLACE", "KEPT")
                .param("year-2020", "OTHER")
                .param("reason", reason)
                .with(office.signedIn(OFFICER))
                .exchange();
    }

    /** As it stands in the register; of one that has gone, as it was looked at first. */
    private String version(UUID id) {
        return rows.one(
                String.class,
                "select coalesce((select version from establishment.establishment where id = ?), 0)::text",
                id);
    }

    private UUID there(String name, String taxCode, String phone, int place) {
        var id = UUID.randomUUID();
        rows.change("""
                insert into establishment.establishment (id, province, name, tax_code, legal_form, sector, unit_id, phone)
                select ?, '48', ?, nullif(?, ''), 'SME', 'HANDICRAFT', id, ?
                from territory.unit where province = '48' and kind = 'commune' and upper_inf(in_force) order by code offset ? limit 1""", id, name, taxCode, phone, place);
        return id;
    }

    private void figures(UUID establishment, int year, int workers) {
        rows.change(
                "insert into establishment.year_figures (establishment_id, year, workers, source, at, by) values (?, ?, ?, 'tự khai', now(), ?)",
                establishment,
                year,
                workers,
                office.actor(OFFICER).account());
    }

    private void product(UUID of) {
        rows.change("""
                insert into product.product (id, province, establishment_id, name, group_code, at, by)
                select gen_random_uuid(), e.province, e.id, 'Tủ gỗ Kim Bồng', 'HANDICRAFT', now(), a.id
                from establishment.establishment e, access.account a where e.id = ? and a.username = ?""", of, OFFICER);
    }

    private void need(UUID establishment) {
        rows.change("""
                insert into establishment.need (province, establishment_id, request_id, activity, item, cost_vnd, sent_at, sent_by)
                select '48', ?, ?, code, 'máy cưa', 1000000, now(), ? from norm.activity order by code limit 1""", establishment, UUID.randomUUID(), office.actor(OFFICER).account());
    }

    private UUID account(UUID establishment) {
        var id = UUID.randomUUID();
        rows.change("""
                insert into access.account (id, username, display_name, role, province, establishment_id, password_hash)
                values (?, ?, 'Chủ xưởng', 'ESTABLISHMENT', '48', ?, 'x')""", id, "gop-" + id, establishment);
        return id;
    }

    private void notice(UUID establishment) {
        rows.change("""
                insert into desk.notice (province, establishment_id, matter, file_id, message, link, sent_at)
                values ('48', ?, 'establishment', ?, 'notice.need.taken-up', ?, now())""", establishment, establishment, "/co-so/" + establishment);
    }
}
