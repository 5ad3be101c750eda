package vn.khuyencong.establishment.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** What is taken away comes back without a difference, and only with what its reader may take. */
@OfficeTest
@Import(Tables.class)
class RoundTripTests {

    private static final int YEAR = 1997;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Rows rows;

    @Autowired
    private Tables tables;

    @Autowired
    private BulkImports imports;

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "CSV"})
    void figuresOfAYearComeBackWithoutADifference(String format) {
        var word = UUID.randomUUID().toString().replaceAll("[\\d-]", "");
        var figures = List.of(
                "12, 5, 2900000000, 1000000000, 1500000000, 90000000, 137640, 'Báo cáo tài chính'",
                "0, null, null, null, null, null, null, 'Cơ sở tự khai'",
                "null, null, 1, 0, null, null, null, 'Điều tra; mẫu 2, đợt \"1\"'",
                "46, 46, null, null, null, null, 7, '=1+1'",
                "3, 0, 999999999999, 999999999999, 1, 1, 1, 'Thuế'");
        for (var one : figures) {
            var id = tables.there("Vòng " + word, figures.indexOf(one) % 2 == 0 ? Tables.taxCode() : "", "");
            rows.change(
                    "insert into establishment.year_figures (establishment_id, year, workers, women_workers, turnover_vnd, exports_vnd,"
                            + " capital_vnd, taxes_vnd, electricity_kwh, source, at, by) values (?, ?, " + one
                            + ", now(), ?)",
                    id,
                    YEAR,
                    office.actor(Tables.OFFICER).account());
        }
        var file = taken(
                Tables.OFFICER, Map.of("loai", "FIGURES", "nam", Integer.toString(YEAR), "q", word, "dang", format));
        var path = sent("FIGURES", format.equals("XLSX") ? "so-lieu.xlsx" : "so-lieu.csv", file);
        assertThat(tables.page(path)).contains("Không có gì khác (5)").doesNotContain("Không nhập được (", "Mới (");
        rows.change("update establishment.year_figures set year = year - 1 where year = ?", YEAR);
        assertThat(tables.page(press(path))).contains("Mới (5)", "cập nhật 5");
        tables.press(path);
        assertThat(tables.page(path)).contains("Đã thêm mới 5");
        tables.press(path + "/hoan-tac");
        assertThat(tables.page(path)).contains("Đã hoàn tác 5 dòng");
        assertThat(rows.one(Integer.class, "select count(*) from establishment.year_figures where year = ?", YEAR))
                .isZero();
    }

    @Test
    void figuresThatWereChangedAreAsTheyWereWhenTheImportIsUndone() {
        var taxCode = Tables.taxCode();
        var id = tables.there("Sửa lại", taxCode, "");
        rows.change(
                "insert into establishment.year_figures (establishment_id, year, workers, women_workers, source, at, by) values (?, 1995, 4, 3, 'khai', now(), ?)",
                id,
                office.actor(Tables.OFFICER).account());
        var table = "MST,Năm,Lao động,Nguồn số liệu\n" + taxCode + ",1995,9,thuế\n" + taxCode + ",1994,2,thuế\n";
        var path = sent("FIGURES", "a.csv", table.getBytes(StandardCharsets.UTF_8));
        tables.press(path);
        assertThat(workers(id)).containsExactly("1994 2", "1995 9");
        tables.press(path + "/hoan-tac");
        assertThat(workers(id)).containsExactly("1995 4");
        var fewer = "MST,Năm,Lao động,Nguồn số liệu\n" + taxCode + ",1995,2,thuế\n";
        assertThat(tables.page(sent("FIGURES", "a.csv", fewer.getBytes(StandardCharsets.UTF_8))))
                .as("three women of two workers")
                .contains("không thể nhiều hơn số lao động");
    }

    private List<String> workers(UUID id) {
        return rows.all(
                (row, _) -> row.getInt(1) + " " + row.getInt(2),
                "select year, workers from establishment.year_figures where establishment_id = ? order by year",
                id);
    }

    @Test
    void aListComesBackWithoutADifference() {
        var word = UUID.randomUUID().toString().replaceAll("[\\d-]", "");
        tables.there("Đi về " + word, Tables.taxCode(), "+84 905 111 222");
        tables.there("Đi \"về\"; " + word, "", "");
        var file = taken(Tables.OFFICER, Map.of("q", word, "dang", "CSV"));
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("Người đại diện", "Điện thoại");
        assertThat(tables.page(sent("ESTABLISHMENTS", "co-so.csv", file))).contains("Không có gì khác (2)");
    }

    /** A finance officer reads the list, and telephone numbers file by file, where it is noted. */
    @Test
    void personsAreTakenAwayInBulkOnlyByWhoeverKeepsTheRegister() {
        var word = UUID.randomUUID().toString().replaceAll("[\\d-]", "");
        tables.there("Riêng " + word, "", "0905 333 444");
        var file = taken("taichinh", Map.of("q", word, "dang", "CSV"));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("Riêng " + word)
                .doesNotContain("0905 333 444", "Điện thoại", "Người đại diện");
        assertThat(mvc.get().uri("/co-so/xuat").with(office.signedIn("taichinh")))
                .bodyText()
                .doesNotContain("Người đại diện");
        assertThat(mvc.get().uri("/co-so/xuat").with(office.signedIn("coso3"))).hasStatus(403);
    }

    @Test
    void theLastChoiceOfColumnsIsRemembered() {
        taken("trungtam", Map.of("q", "khong co gi", "dang", "CSV", "cot", "NAME"));
        assertThat(mvc.get().uri("/co-so/xuat").with(office.signedIn("trungtam")))
                .bodyText()
                .contains("value=\"NAME\" checked")
                .doesNotContain("value=\"PHONE\" checked");
        assertThat(Statements.of(() -> mvc.get()
                        .uri("/co-so/xuat")
                        .with(office.signedIn("trungtam"))
                        .exchange()))
                .hasSizeLessThanOrEqualTo(8);
    }

    private byte[] taken(String person, Map<String, String> fields) {
        var request = mvc.post()
                .uri("/co-so/xuat")
                .param("requestId", UUID.randomUUID().toString())
                .with(office.signedIn(person));
        fields.forEach(request::param);
        if (!fields.containsKey("cot")) {
            for (var field : ImportField.values()) request.param("cot", field.name());
        }
        var answer = request.exchange();
        assertThat(answer).hasStatus(303);
        return tables.result(person, String.valueOf(answer.getResponse().getRedirectedUrl()));
    }

    private String sent(String kind, String name, byte[] content) {
        var id = UUID.randomUUID();
        assertThat(mvc.post()
                        .uri("/co-so/nhap")
                        .multipart()
                        .file(new MockMultipartFile("file", name, null, content))
                        .param("requestId", id.toString())
                        .param("kind", kind)
                        .param(
                                "asOf",
                                DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.now(OfficeClock.ZONE)))
                        .with(office.signedIn(Tables.OFFICER)))
                .hasStatus(303);
        return press("/co-so/nhap/" + id);
    }

    /** Has it compared anew, with the columns as they are proposed. */
    private String press(String path) {
        var fields = new ArrayList<String>();
        office.as(Tables.OFFICER, () -> imports.likely(imports.get(Tables.id(path))))
                .forEach((field, heading) -> {
                    fields.add(field.name());
                    fields.add(heading);
                });
        return tables.press(path + "/cot", fields.toArray(String[]::new));
    }
}
