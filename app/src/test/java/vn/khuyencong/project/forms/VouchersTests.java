package vn.khuyencong.project.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Visitor;

/** Whoever carries a đề án out enters its vouchers on the page of forms. */
@LifeTest
class VouchersTests {

    private static final int YEAR = 2052;
    private static final Dong ASKED = Dong.ofMillions(100);

    /** Other files hold vouchers of other sellers. */
    private final String seller = "Cơ khí Bình Minh " + UUID.randomUUID();

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aVoucherIsKeptOnceHoweverOftenItsFormIsSent() {
        var id = builder.at(Stage.UNDER_WAY, YEAR, ASKED);
        var form = form();
        assertThat(send(id, "trungtam", form)).hasStatus(303);
        assertThat(send(id, "trungtam", form)).hasStatus(303);
        assertThat(count(id)).isEqualTo(1);
        assertThat(page(id)).contains("HĐ-7", "Cơ khí Bình Minh", "90.000.000");
    }

    @Test
    void theSameVoucherOnAnotherFormIsRefused() {
        var id = builder.at(Stage.UNDER_WAY, YEAR, ASKED);
        assertThat(send(id, "trungtam", form())).hasStatus(303);
        var again = send(id, "trungtam", form());
        assertThat(again).hasStatus(422);
        assertThat(Visitor.text(again)).contains("đã có trong bảng kê");
        assertThat(count(id)).isEqualTo(1);
    }

    /** 40 of its 90 million are paid on the first file, so that 50 are left for a second one, however its number is written. */
    @Test
    void oneVoucherOnTwoFilesIsNotPaidMoreThanItIsAbout() {
        var first = builder.at(Stage.UNDER_WAY, YEAR, ASKED);
        var second = builder.at(Stage.UNDER_WAY, YEAR, ASKED);
        assertThat(send(first, "trungtam", form())).hasStatus(303);
        var form = form();
        form.put("number", "hđ 7");
        form.put("supported", "50.000.001");
        var answer = send(second, "trungtam", form);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.text(answer))
                .contains("đã được tính 40.000.000", "50.000.001", "90.000.000")
                .contains(rows.one(String.class, "select code from project.project where id = ?", first));
        form.put("supported", "50.000.000");
        assertThat(send(second, "trungtam", form)).hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number    | ''            | Ghi số chứng từ",
                "seller    | ''            | Ghi người bán",
                "content   | ''            | Ghi nội dung chi",
                "amount    | -5            | không được âm",
                "amount    | 0             | lớn hơn 0",
                "amount    | nhiều         | không phải số tiền",
                "supported | 91.000.000    | lớn hơn số tiền của chứng từ",
                "issuedOn  | 31/02/2026    | Lịch không có",
                "issuedOn  | 01/01/2199    | chưa tới",
                "number    | LONG          | tối đa 50"
            })
    void whatCannotBeAVoucherIsRefusedAndNothingTypedIsLost(String field, String typed, String says) {
        var id = builder.at(Stage.UNDER_WAY, YEAR, ASKED);
        var form = form();
        form.put(field, typed.equals("LONG") ? "x".repeat(51) : typed);
        var answer = send(id, "trungtam", form);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.text(answer)).contains(says, form.get("requestId"));
        assertThat(count(id)).isZero();
    }

    @Test
    void vouchersAreNotPaidMoreThanTheContract() {
        var id = builder.at(Stage.UNDER_WAY, YEAR, ASKED);
        var form = form();
        form.put("amount", "200.000.000");
        form.put("supported", "100.000.001");
        var answer = send(id, "trungtam", form);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.text(answer)).contains("vượt giá trị hợp đồng 100.000.000");
    }

    @Test
    void onlyWhoeverCarriesItOutAndOnlyFromContractToSettlement() {
        var early = builder.at(Stage.APPROVED, YEAR, ASKED);
        assertThat(send(early, "trungtam", form())).hasStatus(422);
        var id = builder.at(Stage.ACCEPTED, YEAR, ASKED);
        assertThat(send(id, "so.lanhdao", form())).hasStatus(403);
        assertThat(send(id, "thanhtra", form())).hasStatus(403);
        assertThat(send(id, "coso3", form())).hasStatus(403);
        assertThat(send(id, "trungtam", form())).hasStatus(303);
        var late = builder.at(Stage.SETTLED, YEAR, ASKED);
        assertThat(send(late, "trungtam", form())).hasStatus(422);
    }

    @Test
    void oneEnteredWronglyIsTakenOutAndTheTrailKeepsIt() {
        var id = builder.at(Stage.UNDER_WAY, YEAR, ASKED);
        assertThat(send(id, "trungtam", form())).hasStatus(303);
        var voucher = rows.one(UUID.class, "select id from project.voucher where project_id = ?", id);
        var address = "/de-an/" + id + "/chung-tu/" + voucher + "/go";
        assertThat(mvc.post().uri(address).with(office.signedIn("so.lanhdao"))).hasStatus(403);
        assertThat(mvc.post().uri(address).with(office.signedIn("trungtam"))).hasStatus(303);
        assertThat(mvc.post().uri(address).with(office.signedIn("trungtam"))).hasStatus(303);
        assertThat(count(id)).isZero();
        assertThat(rows.one(
                        Integer.class,
                        "select count(*) from access.change where table_name = 'project.voucher' and file_id = ?",
                        id))
                .isEqualTo(2);
    }

    private Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        form.put("requestId", UUID.randomUUID().toString());
        form.put("number", "HĐ-7");
        form.put("issuedOn", "09/02/2026");
        form.put("seller", seller);
        form.put("content", "Máy cắt laser");
        form.put("amount", "90.000.000");
        form.put("supported", "40.000.000");
        return form;
    }

    private MvcTestResult send(UUID id, String person, Map<String, String> form) {
        return office.on(DAY, person, () -> {
            var request = mvc.post().uri("/de-an/" + id + "/chung-tu").with(office.signedIn(person));
            form.forEach(request::param);
            return request.exchange();
        });
    }

    private String page(UUID id) {
        return Visitor.text(mvc.get()
                .uri("/de-an/" + id + "/bieu-mau")
                .with(office.signedIn("so.chuyenvien"))
                .exchange());
    }

    private int count(UUID id) {
        return rows.one(Integer.class, "select count(*) from project.voucher where project_id = ?", id);
    }
}
