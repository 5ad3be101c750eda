package vn.khuyencong.establishment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

@OfficeTest
class EstablishmentPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Establishments establishments;

    @Test
    void findsWithoutAccentsAndInAnyOrderOfTheWords() {
        assertThat(list("tien hoa co khi"))
                .hasStatusOk()
                .bodyText()
                .contains("Cơ khí Hòa Tiến")
                .doesNotContain("Bánh tráng Đại Lộc");
    }

    @Test
    void aPercentSignIsAWordLikeAnother() {
        assertThat(list("%")).hasStatusOk().bodyText().contains("Không có cơ sở nào khớp");
    }

    @Test
    void narrowsByLegalForm() {
        assertThat(mvc.get()
                        .uri("/co-so")
                        .param("loai-hinh", "COOPERATIVE")
                        .param("trang", "mot")
                        .with(office.signedIn("so.chuyenvien")))
                .hasStatusOk()
                .bodyText()
                .contains("Hợp tác xã Dệt chiếu Nam Phước")
                .doesNotContain("Cơ khí Hòa Tiến");
    }

    @Test
    void takesFewStatementsAndGivesThePieceToHtmx() {
        var officer = office.signedIn("so.chuyenvien");
        assertThat(Statements.of(() -> mvc.get().uri("/co-so").with(officer).exchange()))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(mvc.get().uri("/co-so").header("HX-Request", "true").with(officer))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"danh-sach\"")
                .doesNotContain("<html");
    }

    @Test
    void theFileSaysWhetherItMayBeSupported() {
        var own = office.as("coso3", () -> establishments.own());
        var officer = office.signedIn("so.chuyenvien");
        assertThat(mvc.get().uri("/co-so/" + own.id()).with(officer))
                .hasStatusOk()
                .bodyText()
                .contains(own.name())
                .contains("Thuộc đối tượng");
        assertThat(Statements.of(
                        () -> mvc.get().uri("/co-so/" + own.id()).with(officer).exchange()))
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void leavesAsAnExcelFile() {
        assertThat(mvc.get().uri("/co-so/xuat-excel").with(office.signedIn("so.chuyenvien")))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"co-so.xlsx\"; filename*=UTF-8''co-so.xlsx");
    }

    @Test
    void anEstablishmentDoesNotReadTheListOfTheOffice() {
        assertThat(mvc.get().uri("/co-so").with(office.signedIn("coso1"))).hasStatus(403);
    }

    private MockMvcTester.MockMvcRequestBuilder list(String words) {
        return mvc.get().uri("/co-so").param("q", words).with(office.signedIn("so.chuyenvien"));
    }
}
