package vn.khuyencong.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;
import vn.khuyencong.territory.Units;

/** The pages of the register of units, on the sample city. */
@OfficeTest
class TerritoryPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Units units;

    @Test
    void unitsAreFoundByOldAndNewNamesWithOrWithoutAccents() {
        assertThat(get("/dia-ban?q=hoa khuong&tinh=48"))
                .hasStatusOk()
                .bodyText()
                .contains("Xã Hòa Tiến");
        assertThat(get("/dia-ban?q=Hoà Tiến")).bodyText().contains("Xã Hòa Tiến");
        assertThat(get("/dia-ban?q=hoa khuong&ca-cu=true"))
                .bodyText()
                .contains("Xã Hòa Khương")
                .doesNotContain("Xã Hòa Tiến");
        assertThat(get("/dia-ban?q=%25_")).hasStatusOk().bodyText().contains("Không có đơn vị nào khớp");
        assertThat(get("/dia-ban?loai=ward&xep=ma")).bodyText().contains("Phường Hải Vân");
        assertThat(get("/dia-ban?ngay=30/06/2025&q=hoa hiep bac"))
                .bodyText()
                .contains("Phường Hòa Hiệp Bắc", "Quận Liên Chiểu");
        assertThat(get("/dia-ban?ngay=31/02/2025")).hasStatus(422);
        assertThat(get("/dia-ban?trang=khong&loai=la")).hasStatusOk();
    }

    @Test
    void aListTakesFewStatementsAndLeavesAsAnExcelFile() {
        assertThat(Statements.of(() -> get("/dia-ban?q=hoa"))).hasSizeLessThanOrEqualTo(7);
        assertThat(Statements.of(() -> get("/dia-ban/dac-diem"))).hasSizeLessThanOrEqualTo(7);
        assertThat(Statements.of(() -> get("/dia-ban/sap-xep"))).hasSizeLessThanOrEqualTo(7);
        assertThat(Statements.of(() -> get("/dia-ban/tra-cuu?q=hoa"))).hasSizeLessThanOrEqualTo(7);
        assertThat(Statements.of(() -> get("/co-so/dia-chi"))).hasSizeLessThanOrEqualTo(7);
        assertThat(get("/dia-ban/xuat-excel?q=hoa"))
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition", "attachment; filename=\"dia-ban.xlsx\"; filename*=UTF-8''dia-ban.xlsx");
        assertThat(get("/dia-ban/dac-diem/xuat-excel")).hasStatusOk();
        assertThat(get("/co-so/dia-chi/xuat-excel")).hasStatusOk();
        assertThat(mvc.get()
                        .uri("/dia-ban")
                        .header("HX-Request", "true")
                        .with(office.signedIn("so.chuyenvien"))
                        .exchange())
                .bodyText()
                .contains("id=\"danh-sach\"")
                .doesNotContain("<html");
    }

    @Test
    void aUnitTellsWhatItCameFromAndWhatItIsToday() {
        var old = units.onDate("20194", LocalDate.of(2025, 6, 30)).orElseThrow().id();
        assertThat(get("/dia-ban/" + old))
                .hasStatusOk()
                .bodyText()
                .contains("Phường Hòa Hiệp Bắc", "Quận Liên Chiểu", "Phường Hải Vân", "1659/NQ-UBTVQH15");
        assertThat(get("/dia-ban/" + office.unit("20285")))
                .bodyText()
                .contains("Làng nghề đá mỹ nghệ Non Nước", "dữ liệu mẫu");
        assertThat(get("/dia-ban/" + office.unit("20285") + "?ngay=hôm nay")).hasStatus(422);
        assertThat(get("/dia-ban/00000000-0000-0000-0000-000000000000")).hasStatus(404);
        assertThat(Statements.of(() -> get("/dia-ban/" + office.unit("20285")))).hasSizeLessThanOrEqualTo(17);
    }

    @Test
    void anOldNameLeadsToTheUnitOfToday() {
        assertThat(get("/dia-ban/tra-cuu?q=Hòa Hiệp Bắc, Liên Chiểu"))
                .hasStatusOk()
                .bodyText()
                .contains("Phường Hòa Hiệp Bắc", "Phường Hải Vân");
        assertThat(get("/dia-ban/tra-cuu?q=zzzz")).bodyText().contains("Không tìm thấy");
        assertThat(get("/dia-ban/tra-cuu")).hasStatusOk();
    }

    @Test
    void factsAreListedByKindAndDay() {
        assertThat(get("/dia-ban/dac-diem?loai=CRAFT_VILLAGE"))
                .hasStatusOk()
                .bodyText()
                .contains("Làng nghề gốm Thanh Hà")
                .doesNotContain("loại I<");
        assertThat(get("/dia-ban/dac-diem?loai=CITY_CLASS&ngay=01/01/2020"))
                .bodyText()
                .contains("loại II", "nhớ lại, chưa kiểm chứng");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        var unit = office.unit("20332");
        var sent = mvc.post()
                .uri("/dia-ban/" + unit + "/dac-diem")
                .param("choice", "CRAFT_VILLAGE")
                .param("text", "Làng nghề thử")
                .param("from", "31/02/2026")
                .param("decision", "QĐ thử 77")
                .with(office.signedIn("so.chuyenvien"));
        assertThat(sent.exchange()).hasStatus(422).bodyText().contains("QĐ thử 77", "Làng nghề thử", "31/02/2026");
        assertThat(mvc.post()
                        .uri("/dia-ban/sap-xep/moi")
                        .param("viec", "ghi")
                        .param("don-vi", unit.toString())
                        .param("ngay", "mai")
                        .param("nghi-quyet", "NQ thử 88")
                        .with(office.signedIn("so.chuyenvien")))
                .hasStatus(422)
                .bodyText()
                .contains("NQ thử 88");
    }

    @Test
    void aReformIsPreviewedBeforeItIsDone() {
        var unit = units.find(office.unit("20332"));
        assertThat(get("/dia-ban/sap-xep/moi?don-vi=" + unit.id() + "&tim=hoa vang"))
                .hasStatusOk()
                .bodyText()
                .contains("Xã Hòa Tiến", "Xã Hòa Vang");
        assertThat(mvc.post()
                        .uri("/dia-ban/sap-xep/moi")
                        .param("viec", "xem")
                        .param("don-vi", unit.id().toString())
                        .param("ngay", "01/12/2099")
                        .param("nghi-quyet", "NQ thử")
                        .param("so", "1")
                        .param("ma-0", "20332")
                        .param("ten-0", "Phường Hòa Tiến")
                        .param("loai-0", "ward")
                        .param("cap-tren-0", String.valueOf(unit.parent()))
                        .param("tu-0", unit.id().toString())
                        .with(office.signedIn("so.chuyenvien")))
                .hasStatusOk()
                .bodyText()
                .contains("Cơ sở có địa chỉ ở đó", "value=\"ghi\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trungtam", "taichinh", "ubnd", "coso1"})
    void othersReadAndDoNotWrite(String person) {
        var unit = office.unit("20332");
        assertThat(mvc.get().uri("/dia-ban/" + unit).with(office.signedIn(person)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/dac-diem\">Ghi nhận");
        for (var address : new String[] {"/dia-ban/" + unit + "/dac-diem", "/dia-ban/sap-xep/moi", "/dia-ban/nhap"}) {
            assertThat(mvc.get().uri(address).with(office.signedIn(person)))
                    .as(address)
                    .hasStatus(403);
        }
        assertThat(mvc.post().uri("/dia-ban/ranh-gioi").with(office.signedIn(person)))
                .hasStatus(403);
    }

    @Test
    void whoIsNotSignedInSignsInFirst() {
        assertThat(mvc.get().uri("/dia-ban").exchange()).hasStatus(302);
    }

    private MvcTestResult get(String address) {
        var request = mvc.get().uri(address.contains("?") ? address.substring(0, address.indexOf('?')) : address);
        if (address.contains("?")) {
            for (var pair : address.substring(address.indexOf("?") + 1).split("&", -1)) {
                var at = pair.indexOf('=');
                request = request.param(
                        pair.substring(0, at), pair.substring(at + 1).replace("%25", "%"));
            }
        }
        return request.with(office.signedIn("so.chuyenvien")).exchange();
    }
}
