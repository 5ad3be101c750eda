package vn.khuyencong.establishment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Visitor;

/** The office enters establishments, keeps what is known of them, and their figures year by year. */
@OfficeTest
class RegisterPagesTests {

    private static final String OFFICER = "so.chuyenvien";
    private static final String OTHER_OFFICER = "trungtam";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Test
    void oneIsEnteredOnceHoweverOftenItsFormIsSent() {
        var form = form();
        assertThat(enter(form)).hasStatus(303);
        assertThat(enter(form)).hasStatus(303);
        assertThat(page(id(form))).contains(form.get("name"), "Gỗ keo Quảng Nam", "Xuất khẩu Nhật Bản");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name      | ''          | Chưa ghi tên cơ sở",
                "taxCode   | 12345       | 10, 12 hoặc 13 chữ số",
                "taxCode   | 0300588560  | chữ số kiểm tra thứ mười không khớp",
                "legalForm | ''          | Chưa chọn loại hình",
                "legalForm | KHONG_CO    | Chưa chọn loại hình",
                "sector    | ''          | Chưa chọn ngành nghề",
                "sector    | KHONG_CO    | Chưa chọn ngành nghề",
                "craftVillage | 00000000-0000-0000-0000-00000000abcd | Không có làng nghề này",
                "unit      | ''          | Chưa chọn xã, phường",
                "phone     | abc         | Số điện thoại không đúng",
                "email     | khong-phai  | Địa chỉ thư điện tử không đúng",
                "workers   | nhiều       | bằng chữ số",
                "foundedOn | 31/02/2020  | Lịch không có",
                "foundedOn | 01/01/2199  | chưa tới"
            })
    void whatCannotBeIsRefusedAndNothingTypedIsLost(String field, String typed, String says) {
        var form = form();
        form.put(field, typed);
        var answer = enter(form);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.text(answer)).contains(says, "Gỗ keo Quảng Nam", form.get("requestId"));
        assertThat(count(id(form))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"legalForm", "sector", "craftVillage"})
    void aCodeNobodyKnowsIsToldAtItsFieldOfAChangeToo(String field) {
        var form = form();
        assertThat(enter(form)).hasStatus(303);
        form.put("version", "0");
        form.put(field, UUID.randomUUID().toString());
        var answer = send("/co-so/" + id(form) + "/sua", OFFICER, form);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.text(answer)).contains("id=\"" + field + "-error\"");
    }

    @Test
    void onesThatAreAlikeAreLookedAtFirst() {
        var first = form();
        assertThat(enter(first)).hasStatus(303);
        var again = form();
        again.put("name", "Công ty TNHH " + first.get("name"));
        var asked = enter(again);
        assertThat(asked).hasStatus(422);
        assertThat(Visitor.text(asked)).contains("cơ sở có thể là cơ sở này", first.get("name"), "cùng tên");
        assertThat(count(id(again))).isZero();
        again.put("looked", "true");
        assertThat(enter(again)).hasStatus(303);
    }

    @Test
    void oneTaxCodeIsOfOneEstablishment() {
        var first = form();
        first.put("taxCode", "0300588569");
        assertThat(enter(first)).hasStatus(303);
        var second = form();
        second.put("taxCode", "0300-588-569");
        second.put("looked", "true");
        var answer = enter(second);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.text(answer)).contains("đã có trong danh sách cơ sở: " + first.get("name"));
        rows.change("update establishment.establishment set tax_code = null where id = ?", id(first));
    }

    @Test
    void whoeverSavesSecondIsToldAndKeepsWhatSheTyped() {
        var form = form();
        assertThat(enter(form)).hasStatus(303);
        var id = id(form);
        form.put("version", "0");
        form.put("phone", "0905 111 222");
        assertThat(send("/co-so/" + id + "/sua", OFFICER, form)).hasStatus(303);
        form.put("phone", "0905 333 444");
        var second = send("/co-so/" + id + "/sua", OTHER_OFFICER, form);
        assertThat(second).hasStatus(409);
        assertThat(Visitor.text(second)).contains("vừa được người khác sửa", "0905 333 444");
        assertThat(page(id)).contains("0905 111 222");
    }

    @Test
    void aPlaceItHasLeftIsKept() {
        var form = form();
        assertThat(enter(form)).hasStatus(303);
        var id = id(form);
        var old = rows.one(String.class, "select name from territory.unit where id = ?::uuid", commune(0));
        form.put("version", "0");
        form.put("unit", commune(1));
        assertThat(send("/co-so/" + id + "/sua", OFFICER, form)).hasStatus(303);
        assertThat(page(id)).contains("Nơi sản xuất trước đây", old);
    }

    /** 12 workers are too many for a micro establishment of 2018 and 2021; its turnover is that of a small one. */
    @Test
    void figuresOfAYearSayHowLargeItIsAndByWhichArticle() {
        var form = form();
        assertThat(enter(form)).hasStatus(303);
        var address = "/co-so/" + id(form) + "/so-lieu";
        var figures = new LinkedHashMap<String, String>();
        figures.put("year", "2025");
        figures.put("workers", "12");
        figures.put("women", "13");
        figures.put("turnover", "2.900.000.000");
        figures.put("electricity", "137640");
        figures.put("source", "Cơ sở tự khai");
        var refused = send(address, OFFICER, figures);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.text(refused)).contains("không thể nhiều hơn số lao động", "2.900.000.000");
        figures.put("women", "7");
        assertThat(send(address, OFFICER, figures)).hasStatus(303);
        assertThat(send(address, OFFICER, figures)).as("a second click").hasStatus(303);
        assertThat(page(id(form))).contains("Nhỏ", "80/2021/NĐ-CP", "2.900.000.000", "137.640 kWh", "Cơ sở tự khai");
        figures.put("workers", "10");
        assertThat(send(address, OTHER_OFFICER, figures))
                .as("a page that knew nothing")
                .hasStatus(409);
        figures.put("version", "0");
        assertThat(send(address, OTHER_OFFICER, figures)).hasStatus(303);
        assertThat(page(id(form))).contains("Siêu nhỏ");
    }

    @Test
    void onlyTheOfficeKeepsTheRegister() {
        for (var person : new String[] {"coso3", "thanhtra", "ubnd", "taichinh", "xa1"}) {
            assertThat(mvc.get().uri("/co-so/moi").with(office.signedIn(person)))
                    .as(person)
                    .hasStatus(403);
            assertThat(send("/co-so/moi", person, form())).as(person).hasStatus(403);
        }
    }

    private Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        form.put("requestId", UUID.randomUUID().toString());
        form.put("name", "Xưởng " + UUID.randomUUID());
        form.put("taxCode", "");
        form.put("legalForm", rows.one(String.class, "select code from norm.legal_form order by position limit 1"));
        form.put("sector", rows.one(String.class, "select code from norm.sector order by position limit 1"));
        form.put("unit", commune(0));
        form.put("materials", "Gỗ keo Quảng Nam");
        form.put("markets", "Xuất khẩu Nhật Bản");
        return form;
    }

    private String commune(int place) {
        return rows.one(
                String.class,
                "select id::text from territory.unit where province = '48' and kind = 'commune' and upper_inf(in_force) order by code offset ? limit 1",
                place);
    }

    private static UUID id(Map<String, String> form) {
        return UUID.fromString(form.get("requestId"));
    }

    private MvcTestResult enter(Map<String, String> form) {
        return send("/co-so/moi", OFFICER, form);
    }

    private MvcTestResult send(String address, String person, Map<String, String> form) {
        var request = mvc.post().uri(address).with(office.signedIn(person));
        form.forEach(request::param);
        return request.exchange();
    }

    private String page(UUID id) {
        var answer =
                mvc.get().uri("/co-so/" + id).with(office.signedIn(OFFICER)).exchange();
        assertThat(answer).hasStatusOk();
        return Visitor.text(answer);
    }

    private int count(UUID id) {
        return rows.one(Integer.class, "select count(*) from establishment.establishment where id = ?", id);
    }
}
