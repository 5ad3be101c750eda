package vn.khuyencong.establishment.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** A table of establishments comes in, is compared with the register row by row, taken over as was chosen, and undone. */
@OfficeTest
@Import(Tables.class)
class ImportStoryTests {

    private static final String HEADINGS = "Cơ sở;MST;Loại hình;Ngành;Xã, phường;SĐT;Số lao động";
    private final String today = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.now(OfficeClock.ZONE));
    private static final String LONG_AGO = "31/12/2000";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Rows rows;

    @Autowired
    private Tables tables;

    @Test
    void everyRowIsComparedTakenOverAsChosenAndUndoneButForWhatWasChangedSince() {
        var known = tables.there("Mộc " + word(), Tables.taxCode(), "");
        var equal = tables.there("Gốm " + word(), Tables.taxCode(), "");
        var namesake = tables.there("Lụa " + word(), "", "");
        var path = tables.looked(
                "ESTABLISHMENTS",
                today,
                List.of(
                        HEADINGS,
                        line("Rèn " + word(), "", tables.place(), "12"),
                        line("Đúc " + word(), "", tables.place(), "7"),
                        line("", taxCode(known), "", "99"),
                        line("", taxCode(equal), "", "5"),
                        line(name(namesake).toUpperCase(Locale.ROOT), "", otherPlace(), "3"),
                        line("Không đâu " + word(), "", "Xã Không Có", "")));
        assertThat(tables.page(path))
                .contains(
                        "Sẽ thêm mới 2, cập nhật 1, bỏ qua 3 dòng",
                        "cùng mã số thuế",
                        "cùng tên, khác nơi",
                        "Không tìm thấy xã, phường “Xã Không Có”",
                        "Không có gì khác");
        assertThat(count()).as("nothing is done yet").isZero();
        assertThat(mvc.get().uri(path + "/khong-nhap-duoc").with(office.signedIn(Tables.OFFICER)))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        tables.press(path + "/chon", "loai", "MAYBE", "all", "UPDATE");
        tables.press(path);
        tables.press(path);
        assertThat(tables.page(path)).contains("Đã thêm mới 2, cập nhật 2, không có gì khác 0");
        assertThat(workers(known)).isEqualTo(99);
        assertThat(workers(namesake)).isEqualTo(3);
        assertThat(count()).isEqualTo(2);
        rows.change(
                "update establishment.establishment set workers = 13, version = version + 1 where name like 'Rèn %' and workers = 12");
        tables.press(path + "/hoan-tac");
        assertThat(tables.page(path))
                .contains("Đã hoàn tác 3 dòng, giữ lại 1 dòng", "Giữ lại: đã được sửa sau khi nhập");
        assertThat(workers(known)).isEqualTo(5);
        assertThat(count()).as("the one that was changed since").isEqualTo(1);
        rows.change(
                "update establishment.establishment set name = 'Xong', workers = null, version = version + 1 where name like 'Rèn %'");
    }

    @Test
    void whatIsNewerInTheRegisterIsOverwrittenOnlyWhereItIsChosen() {
        var known = tables.there("Dệt " + word(), Tables.taxCode(), "");
        var path = tables.looked("ESTABLISHMENTS", LONG_AGO, List.of("MST;Số lao động", taxCode(known) + ";77"));
        assertThat(tables.page(path)).contains("Sẽ thêm mới 0, cập nhật 0, bỏ qua 1 dòng", "sửa sau ngày của tệp");
        tables.press(path + "/chon", "loai", "NEWER", "dong-2", "UPDATE");
        assertThat(tables.page(path)).contains("cập nhật 1, bỏ qua 0 dòng");
        tables.press(path);
        assertThat(workers(known)).isEqualTo(77);
    }

    @Test
    void whoeverChangesItAfterTheLookKeepsHerChange() {
        var known = tables.there("Nón " + word(), Tables.taxCode(), "");
        var path = tables.looked("ESTABLISHMENTS", today, List.of("MST;Số lao động", taxCode(known) + ";77"));
        rows.change("update establishment.establishment set workers = 8, version = version + 1 where id = ?", known);
        tables.press(path);
        assertThat(tables.page(path)).contains("bỏ qua 1 dòng vì hệ thống vừa thay đổi", "Bỏ qua: vừa có người sửa");
        assertThat(workers(known)).isEqualTo(8);
    }

    @Test
    void oneThatIsUsedSinceStaysWhenItsImportIsUndone() {
        var name = "Thép " + word();
        var path = tables.looked("ESTABLISHMENTS", today, List.of(HEADINGS, line(name, "", tables.place(), "4")));
        tables.press(path);
        rows.change("""
                insert into establishment.year_figures (establishment_id, year, workers, source, at, by)
                select id, 2020, 4, 'tự khai', now(), ? from establishment.establishment where name = ?""", office.actor(Tables.OFFICER).account(), name);
        tables.press(path + "/hoan-tac");
        assertThat(tables.page(path)).contains("giữ lại 1 dòng", "đã có hồ sơ, nhu cầu hoặc số liệu");
        assertThat(rows.one(Integer.class, "select count(*) from establishment.establishment where name = ?", name))
                .isOne();
    }

    @Test
    void aTelephoneIsSureWithALikeNameAndAskedAboutAlone() {
        var word = word();
        var phone = "09" + (10_000_000 + Math.floorMod(word.hashCode(), 80_000_000));
        tables.there("Mây Tre Hồng Phúc " + word, "", phone);
        var headings = "Cơ sở;Loại hình;Ngành;Xã, phường;SĐT";
        var kind = ";Hộ kinh doanh;Tiểu thủ công nghiệp;" + otherPlace() + ";" + phone;
        var path = tables.looked(
                "ESTABLISHMENTS",
                today,
                List.of(headings, "Mây tre Hồng Phúc " + word + " Hai" + kind, "Cà phê rang xay" + kind));
        assertThat(tables.page(path)).contains("Sẽ thêm mới 0, cập nhật 1, bỏ qua 1 dòng", "cùng điện thoại");
        tables.press(path + "/chon", "loai", "MAYBE", "dong-3", "ADD", "dong-2", "không rõ");
        assertThat(tables.page(path)).contains("Sẽ thêm mới 1, cập nhật 1, bỏ qua 0 dòng");
    }

    @Test
    void rowsThatSayTheSameTwiceAreNotGuessedAt() {
        var taxCode = Tables.taxCode();
        var name = "Khảm " + word();
        var path = tables.looked(
                "ESTABLISHMENTS",
                today,
                List.of(
                        HEADINGS,
                        line(name, taxCode, tables.place(), "4"),
                        line(name + " 2", taxCode, tables.place(), "4")));
        assertThat(tables.page(path)).contains("Sẽ thêm mới 1", "Dòng 2 đã nói về cơ sở này");
    }

    @Test
    void columnsAreMatchedOnceAndRememberedForTheNextTable() {
        var table = "Đơn vị SX;Ma so\nCối " + word() + ";" + Tables.taxCode();
        var first = UUID.randomUUID();
        assertThat(tables.send(Tables.OFFICER, first, "ESTABLISHMENTS", today, "a.csv", table))
                .hasStatus(303);
        assertThat(tables.page("/co-so/nhap/" + first + "/cot")).doesNotContain("<option value=\"Ma so\" selected");
        assertThat(post("/co-so/nhap/" + first + "/cot", "WORKERS", "Ma so"))
                .hasStatus(422)
                .bodyText()
                .contains("Cần ít nhất một cột để nhận ra cơ sở");
        tables.press("/co-so/nhap/" + first + "/cot", "NAME", "Đơn vị SX", "TAX_CODE", "Ma so");
        var second = UUID.randomUUID();
        tables.send(Tables.OFFICER, second, "ESTABLISHMENTS", today, "b.csv", table);
        assertThat(tables.page("/co-so/nhap/" + second + "/cot"))
                .contains("<option value=\"Ma so\" selected", "<option value=\"Đơn vị SX\" selected");
    }

    @Test
    void aFileThatIsNoTableIsRefusedAndNothingIsKept() {
        var id = UUID.randomUUID();
        assertThat(tables.send(Tables.OFFICER, id, "ESTABLISHMENTS", today, "a.csv", "MST\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Bảng không có dòng nào");
        assertThat(tables.send(Tables.OFFICER, id, "ESTABLISHMENTS", today, "a.csv", "MST;MST\n1;2\n"))
                .hasStatus(422)
                .bodyText()
                .contains("hai cột cùng tên");
        assertThat(tables.send(Tables.OFFICER, id, "ESTABLISHMENTS", "hôm qua", "a.csv", "MST\n1\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi ngày của số liệu");
        assertThat(rows.one(Integer.class, "select count(*) from establishment.import where id = ?", id))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coso3", "thanhtra", "ubnd", "taichinh", "xa1"})
    void onlyTheOfficeImports(String person) {
        var known = tables.there("Vẽ " + word(), Tables.taxCode(), "");
        var path = tables.looked("ESTABLISHMENTS", today, List.of("MST;Số lao động", taxCode(known) + ";77"));
        assertThat(tables.send(person, UUID.randomUUID(), "ESTABLISHMENTS", today, "a.csv", "MST\n1\n"))
                .hasStatus(403);
        assertThat(mvc.get().uri(path).with(office.signedIn(person))).hasStatus(403);
        assertThat(mvc.post().uri(path).with(office.signedIn(person))).hasStatus(403);
    }

    @Test
    void thePageOfAnImportTakesFewStatements() {
        var known = tables.there("Nề " + word(), Tables.taxCode(), "");
        var path = tables.looked("ESTABLISHMENTS", today, List.of("MST;Số lao động", taxCode(known) + ";77"));
        var officer = office.signedIn(Tables.OFFICER);
        assertThat(Statements.of(() -> mvc.get().uri(path).with(officer).exchange()))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(Statements.of(
                        () -> mvc.get().uri("/co-so/nhap").with(officer).exchange()))
                .hasSizeLessThanOrEqualTo(8);
    }

    private MvcTestResult post(String uri, String field, String value) {
        return mvc.post()
                .uri(uri)
                .param(field, value)
                .with(office.signedIn(Tables.OFFICER))
                .exchange();
    }

    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[\\d-]", "");
    }

    private static String line(String name, String taxCode, String place, String workers) {
        return String.join(
                ";",
                name,
                taxCode,
                name.isEmpty() ? "" : "Hộ kinh doanh",
                name.isEmpty() ? "" : "Tiểu thủ công nghiệp",
                place,
                "",
                workers);
    }

    private String otherPlace() {
        return rows.one(
                String.class,
                "select name from territory.unit where province = '48' and kind = 'commune' and upper_inf(in_force) order by code offset 1 limit 1");
    }

    private String taxCode(UUID id) {
        return rows.one(String.class, "select tax_code from establishment.establishment where id = ?", id);
    }

    private String name(UUID id) {
        return rows.one(String.class, "select name from establishment.establishment where id = ?", id);
    }

    private int workers(UUID id) {
        return rows.one(Integer.class, "select workers from establishment.establishment where id = ?", id);
    }

    private int count() {
        return rows.one(
                Integer.class,
                "select count(*) from establishment.establishment where name like 'Rèn %' or name like 'Đúc %'");
    }
}
