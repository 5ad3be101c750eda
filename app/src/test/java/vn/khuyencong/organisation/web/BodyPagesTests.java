package vn.khuyencong.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** The register of bodies: found by any name, seen on any day, entered by decision. */
@OfficeTest
@Import({Rows.class, RegisterOffice.class})
class BodyPagesTests {

    private static final String TODAY = RegisterOffice.TYPED_TODAY;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private Office office;

    @Autowired
    private Rows rows;

    @Test
    void aBodyIsFoundByANameItNoLongerBearsTypedWithoutAccents() {
        assertThat(register.get(office.actor("so.chuyenvien"), "/to-chuc?q=cuc cong nghiep dia phuong"))
                .hasStatusOk()
                .bodyText()
                .contains("Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công", "Cục Công nghiệp địa phương");
    }

    @Test
    void theRegisterShowsTheNameOfTheDayThatWasAskedFor() {
        var officer = office.actor("so.chuyenvien");
        var agency = rows.one(UUID.class, "select id from organisation.organisation where code = 'BCT-KC'");
        assertThat(register.get(officer, "/to-chuc/" + agency + "?ngay=01/01/2020"))
                .bodyText()
                .contains("<h1>Cục Công Thương địa phương</h1>");
        assertThat(register.get(officer, "/to-chuc/" + agency + "?ngay=31/02/2020"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("31/02/2020");
    }

    @Test
    void theListIsHeldToItsBudgetNarrowedAndTakenAway() {
        var officer = office.actor("so.chuyenvien");
        assertThat(Statements.of(() -> register.get(officer, "/to-chuc"))).hasSizeLessThanOrEqualTo(8);
        assertThat(register.get(officer, "/to-chuc?loai=BRANCH")).bodyText().contains("Chi nhánh Thăng Bình");
        assertThat(register.get(officer, "/to-chuc?q=khongcodonvinao"))
                .bodyText()
                .contains("Không có cơ quan, đơn vị nào khớp");
        assertThat(register.get(officer, "/to-chuc/xuat-excel?loai=CENTRE"))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.getFirst()).contains("xlsx"));
    }

    @Test
    void thePageOfACentreTellsItsTasksItsPostsAndItsPlaceInOneLook() {
        var centre = rows.one(UUID.class, "select id from organisation.organisation where code = 'TTKC-48'");
        var officer = office.actor("so.chuyenvien");
        assertThat(Statements.of(() -> register.get(officer, "/to-chuc/" + centre)))
                .hasSizeLessThanOrEqualTo(12);
        assertThat(register.get(officer, "/to-chuc/" + centre))
                .bodyText()
                .contains(
                        "Hỗ trợ đào tạo nghề",
                        "TTLT 16/2011/TTLT-BCT-BNV",
                        "19/QĐ-SCT (MẪU)",
                        "Khuyến công viên",
                        "Phạm Ngọc Anh",
                        "Sở Công Thương thành phố Đà Nẵng",
                        "Chi nhánh Thăng Bình");
    }

    @Test
    void aNewNameIsEnteredByDecisionAndTheOldOneStands() {
        var province = register.province();
        var address = "/to-chuc/" + province.centre();
        assertThat(register.post(
                        province.officer(),
                        address + "/ten-moi",
                        "name",
                        "Trung tâm Khuyến công và Tư vấn",
                        "from",
                        "01/07/2024",
                        "decision",
                        "12/QĐ-SCT",
                        "decidedOn",
                        "20/06/2024"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.get(province.officer(), address))
                .bodyText()
                .contains(
                        "<h1>Trung tâm Khuyến công và Tư vấn</h1>",
                        "Trung tâm Khuyến công " + province.code(),
                        "12/QĐ-SCT");
        assertThat(register.get(province.officer(), address + "?ngay=30/06/2024"))
                .bodyText()
                .contains("<h1>Trung tâm Khuyến công " + province.code() + "</h1>");
        assertThat(register.post(
                        province.officer(),
                        address + "/ten-moi",
                        "name",
                        "Một tên rất riêng",
                        "from",
                        "01/06/2024",
                        "decision",
                        "13/QĐ-SCT",
                        "decidedOn",
                        "20/05/2024"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Một tên rất riêng", "13/QĐ-SCT", "tên cũ không sửa đè");
    }

    @Test
    void aBranchIsAddedBelowItsCentre() {
        var province = register.province();
        assertThat(register.post(
                        province.leader(),
                        "/to-chuc/moi",
                        "name",
                        "Chi nhánh phía Nam",
                        "code",
                        "CN-" + province.code(),
                        "kind",
                        "BRANCH",
                        "parent",
                        province.centre().toString(),
                        "from",
                        TODAY,
                        "decision",
                        "5/QĐ-SCT",
                        "decidedOn",
                        TODAY))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.get(province.officer(), "/to-chuc/" + province.centre()))
                .bodyText()
                .contains("Chi nhánh phía Nam");
        assertThat(register.post(
                        province.leader(),
                        "/to-chuc/moi",
                        "name",
                        "Chi nhánh trùng mã",
                        "code",
                        "cn-" + province.code(),
                        "kind",
                        "BRANCH",
                        "from",
                        TODAY,
                        "decision",
                        "",
                        "decidedOn",
                        TODAY))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chi nhánh trùng mã", "Chưa điền mục này");
    }

    @Test
    void aTaskIsGivenByADecisionAndTakenAwayByAnother() {
        var province = register.province();
        var address = "/to-chuc/" + province.centre();
        assertThat(register.post(
                        province.officer(),
                        address + "/nhiem-vu",
                        "what",
                        "Tư vấn tiết kiệm năng lượng",
                        "from",
                        "01/01/2024",
                        "decision",
                        "3/QĐ-SCT",
                        "decidedOn",
                        "20/12/2023",
                        "citation",
                        "TTLT 16/2011/TTLT-BCT-BNV",
                        "reading",
                        "RECALLED"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var task =
                rows.one(UUID.class, "select id from organisation.task where organisation_id = ?", province.centre());
        assertThat(register.post(
                        province.officer(),
                        address + "/nhiem-vu/" + task + "/ket-thuc",
                        "end",
                        "01/01/2025",
                        "decision",
                        "9/QĐ-SCT",
                        "decidedOn",
                        "20/12/2024"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.get(province.officer(), address))
                .bodyText()
                .contains("Tư vấn tiết kiệm năng lượng", "đến\u00a0hết\u00a031/12/2024", "kết thúc theo 9/QĐ-SCT");
    }

    @Test
    void nobodyKeepsTheBodiesOfAnotherProvinceOrOfTheState() {
        var province = register.province();
        var other = register.province();
        assertThat(register.get(other.leader(), "/to-chuc/" + province.centre()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(register.get(other.leader(), "/to-chuc/" + province.centre() + "/ten-moi"))
                .hasStatus(HttpStatus.NOT_FOUND);
        var ministry = rows.one(UUID.class, "select id from organisation.organisation where code = 'BCT'");
        assertThat(register.get(province.leader(), "/to-chuc/" + ministry)).hasStatusOk();
        assertThat(register.get(province.leader(), "/to-chuc/" + ministry + "/ten-moi"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(register.get(office.actor("quantri"), "/to-chuc/" + ministry + "/ten-moi"))
                .hasStatusOk();
        assertThat(register.get(province.centreClerk(), "/to-chuc/" + province.centre() + "/ten-moi"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(register.get(office.actor("coso1"), "/to-chuc")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoeverHasNoPermissionForBodiesSeesNoneOfThem() {
        var centre = rows.one(UUID.class, "select id from organisation.organisation where code = 'TTKC-48'");
        for (var username : new String[] {"xa1", "giamkhao1", "ctv1", "coso1"}) {
            for (var address : new String[] {"/to-chuc", "/to-chuc/" + centre, "/to-chuc/nguoi", "/nang-luc"}) {
                assertThat(register.get(office.actor(username), address))
                        .as(username + " " + address)
                        .hasStatus(HttpStatus.FORBIDDEN);
            }
        }
    }

    @Test
    void noBodyBecomesItsOwnSuperiorByAnyChain() {
        var province = register.province();
        assertThatThrownBy(() -> rows.change(
                        "update organisation.organisation set parent_id = ? where id = ?",
                        province.centre(),
                        province.department()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("would be its own superior");
    }
}
