package vn.khuyencong.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** Posts, the people who hold them, and the establishment plan. */
@OfficeTest
@Import({Rows.class, RegisterOffice.class})
class StaffPagesTests {

    @Autowired
    private RegisterOffice register;

    @Autowired
    private Office office;

    @Autowired
    private Rows rows;

    @Test
    void aPostIsEstablishedAndFilledUntilItsPlacesAreUsedUp() {
        var province = register.province();
        var address = "/to-chuc/" + province.centre();
        assertThat(register.post(
                        province.officer(),
                        address + "/vi-tri",
                        "name",
                        "Khuyến công viên",
                        "approved",
                        "1",
                        "from",
                        "01/01/2024",
                        "decision",
                        "7/QĐ-UBND",
                        "decidedOn",
                        "20/12/2023"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var post = rows.one(UUID.class, "select id from organisation.post where province = ?", province.code());
        var first = register.person(province.code(), "Nguyễn Văn Một");
        var second = register.person(province.code(), "Trần Thị Hai");
        assertThat(appoint(province, post, first, "OFFICIAL")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(appoint(province, post, second, "OFFICIAL"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã đủ 1 người", "11/QĐ-SCT");
        assertThat(appoint(province, post, second, "ACTING")).hasStatus(HttpStatus.SEE_OTHER);
        var held = rows.one(UUID.class, "select id from organisation.assignment where person_id = ?", first);
        assertThat(register.post(
                        province.officer(),
                        address + "/bo-nhiem/" + held + "/ket-thuc",
                        "end",
                        "01/06/2025",
                        "decision",
                        "20/QĐ-SCT",
                        "decidedOn",
                        "20/05/2025"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.get(province.officer(), address))
                .bodyText()
                .contains("Trần Thị Hai")
                .doesNotContain("Nguyễn Văn Một");
        assertThat(register.get(province.officer(), address + "?ngay=31/05/2025"))
                .bodyText()
                .contains("Nguyễn Văn Một");
    }

    @Test
    void thePlanOfPlacesChangesFromADayAndStaysWhatItWasBefore() {
        var province = register.province();
        var post = register.post(province.code(), province.centre(), "Kế toán viên", 3);
        assertThat(register.post(
                        province.leader(),
                        "/to-chuc/" + province.centre() + "/vi-tri/" + post + "/chi-tieu",
                        "approved",
                        "2",
                        "from",
                        "01/01/2025",
                        "decision",
                        "45/QĐ-UBND",
                        "decidedOn",
                        "20/12/2024"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.get(province.officer(), "/nang-luc?ngay=31/12/2024"))
                .bodyText()
                .contains("trong 3 chỉ tiêu");
        assertThat(register.get(province.officer(), "/nang-luc")).bodyText().contains("trong 2 chỉ tiêu", "45/QĐ-UBND");
    }

    @Test
    void aPersonIsCorrectedByWhoeverWasFirst() {
        var province = register.province();
        assertThat(register.post(province.officer(), "/to-chuc/nguoi/moi", "fullName", "Lê Văn Ba", "bornYear", "1850"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Lê Văn Ba", "1850");
        assertThat(register.post(province.officer(), "/to-chuc/nguoi/moi", "fullName", "Lê Văn Ba", "bornYear", "1980"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var person = rows.one(UUID.class, "select id from organisation.person where province = ?", province.code());
        var address = "/to-chuc/nguoi/" + person + "/sua";
        assertThat(register.post(province.officer(), address, "fullName", "Lê Văn Bốn", "version", "0"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.post(province.leader(), address, "fullName", "Lê Văn Năm", "version", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Lê Văn Năm", "Có người khác đã thay đổi");
    }

    @Test
    void peopleAreSeenInTheirProvinceAlone() {
        var province = register.province();
        var person = register.person(province.code(), "Người Tỉnh Khác");
        var officer = office.actor("so.chuyenvien");
        assertThat(register.get(officer, "/to-chuc/nguoi?q=nguoi tinh khac"))
                .bodyText()
                .contains("Không có ai khớp");
        assertThat(register.get(officer, "/to-chuc/nguoi/" + person)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(rows.as(
                        office.actor("coso1"),
                        (row, _) -> row.getString(1),
                        "select full_name from organisation.person"))
                .isEmpty();
    }

    @Test
    void whoLooksAtAPersonIsNotedAndWhoTakesTheListAwayToo() {
        var province = register.province();
        var person = register.person(province.code(), "Bùi Thị Xem");
        var post = register.post(province.code(), province.centre(), "Khuyến công viên", 1);
        register.holds(province.code(), post, person);
        assertThat(register.get(province.accountant(), "/to-chuc/nguoi/" + person))
                .hasStatusOk()
                .bodyText()
                .contains("Bùi Thị Xem", "Khuyến công viên")
                .doesNotContain("Sửa thông tin");
        assertThat(register.get(province.officer(), "/to-chuc/nguoi/xuat-excel"))
                .hasStatusOk();
        assertThat(rows.all(
                        (row, _) -> row.getString(1),
                        "select concat_ws(' ', matter, what, file_id = ?, records) from access.personal_access where province = ? order by id",
                        person,
                        province.code()))
                .containsExactly("person VIEW t 1", "person EXPORT 1");
    }

    @Test
    void theListOfPeopleIsHeldToItsBudget() {
        var officer = office.actor("so.chuyenvien");
        assertThat(Statements.of(() -> register.get(officer, "/to-chuc/nguoi"))).hasSizeLessThanOrEqualTo(8);
        assertThat(register.get(officer, "/to-chuc/nguoi?q=thanh thao"))
                .bodyText()
                .contains("Nguyễn Thị Thanh Thảo");
        assertThat(register.get(officer, "/to-chuc/nguoi/xuat-excel")).hasStatusOk();
    }

    private MvcTestResult appoint(RegisterOffice.Province province, UUID post, UUID person, String kind) {
        return register.post(
                province.officer(),
                "/to-chuc/" + province.centre() + "/vi-tri/" + post + "/bo-nhiem",
                "person",
                person.toString(),
                "kind",
                kind,
                "from",
                "01/02/2025",
                "decision",
                "11/QĐ-SCT",
                "decidedOn",
                "20/01/2025");
    }
}
