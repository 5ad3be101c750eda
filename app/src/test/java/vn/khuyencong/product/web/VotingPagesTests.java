package vn.khuyencong.product.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
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

/** The office prepares a round on its pages: days, council, jury, points. Nothing typed is lost. */
@OfficeTest
class VotingPagesTests {

    private static final String OFFICER = "so.chuyenvien";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Test
    void aRoundIsPreparedOnceAndOpensWithItsCouncil() {
        var form = form();
        assertThat(send("/binh-chon/moi", form)).hasStatus(303);
        assertThat(send("/binh-chon/moi", form)).as("a second click").hasStatus(303);
        var address = address(form);
        assertThat(open(address)).hasStatusOk().bodyText().contains(form.get("name"), "Nhu cầu của thị trường");
        assertThat(send(address + "/buoc/OPEN_ENTRIES", Map.of("version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi quyết định thành lập Hội đồng");
        assertThat(open(address + "/hoi-dong"))
                .hasStatusOk()
                .bodyText()
                .contains("7 hoặc 9 thành viên", "Điều 9 khoản 2");
        assertThat(send(address + "/hoi-dong", council(6)))
                .hasStatus(422)
                .bodyText()
                .contains("đang có 6 thành viên", "26/2014/TT-BCT", "Người 3");
        assertThat(send(address + "/hoi-dong", council(7))).hasStatus(303);
        assertThat(send(address + "/hoi-dong", council(9))).as("of an old page").hasStatus(409);
        assertThat(send(address + "/buoc/OPEN_ENTRIES", Map.of("version", "1"))).hasStatus(303);
        assertThat(send(address + "/buoc/OPEN_ENTRIES", Map.of("version", "1")))
                .as("a second click")
                .hasStatus(303);
        assertThat(mvc.get().uri("/binh-chon").with(office.signedIn("coso1")))
                .bodyText()
                .contains(form.get("name"));
    }

    @Test
    void aJuryIsNamedAndIsOdd() {
        var form = form();
        assertThat(send("/binh-chon/moi", form)).hasStatus(303);
        var address = address(form) + "/giam-khao";
        assertThat(open(address)).hasStatusOk().bodyText().contains("Dương Thị Mỹ Hạnh");
        assertThat(send(address, jury(4))).hasStatus(422).bodyText().contains("đang có 4 người", "số lẻ");
        assertThat(send(address, jury(5))).hasStatus(303);
        assertThat(open(address(form))).bodyText().contains("Dương Thị Mỹ Hạnh", "Trưởng ban");
        assertThat(mvc.get().uri(address(form)).with(office.signedIn("giamkhao1")))
                .hasStatusOk();
        assertThat(mvc.get().uri(address(form)).with(office.signedIn("coso1")))
                .as("not open yet")
                .hasStatus(404);
        assertThat(mvc.get().uri(address).with(office.signedIn("giamkhao1"))).hasStatus(403);
    }

    @Test
    void thePointsOfEachCriterionAreDividedWhole() {
        var form = form();
        assertThat(send("/binh-chon/moi", form)).hasStatus(303);
        var address = address(form) + "/tieu-chi";
        assertThat(open(address)).hasStatusOk().bodyText().contains("Nhu cầu của thị trường", "40 điểm");
        var points = new LinkedHashMap<String, String>();
        points.put("version", "0");
        for (var part : List.of("MARKET:40", "ECONOMY:40", "CULTURE:10", "OTHER:9")) {
            var key = part.split(":", 2)[0] + "-0";
            points.put("name-" + key, "Toàn bộ");
            points.put("points-" + key, part.split(":", 2)[1]);
        }
        assertThat(send(address, points)).hasStatus(422).bodyText().contains("cộng lại là 9, phải là 10");
        points.put("points-OTHER-0", "10");
        assertThat(send(address, points)).hasStatus(303);
        assertThat(open(address(form))).bodyText().contains("Toàn bộ").doesNotContain("Nhu cầu của thị trường");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name     | ''         | Chưa ghi tên kỳ bình chọn",
                "number   | ''         | Chưa ghi số kế hoạch",
                "year     | nay        | bốn chữ số",
                "level    | DISTRICT   | không có cấp bình chọn này",
                "level    | REGION     | Cục trưởng Cục Công nghiệp địa phương",
                "closesOn | 01/01/2026 | không được trước ngày bắt đầu",
                "opensOn  | 31/02/2026 | Lịch không có"
            })
    void whatCannotBeIsRefusedAndNothingTypedIsLost(String field, String typed, String says) {
        var form = form();
        form.put(field, typed);
        assertThat(send("/binh-chon/moi", form)).hasStatus(422).bodyText().contains(says, form.get("requestId"));
    }

    @Test
    void onlyTheOfficePreparesRounds() {
        for (var person : List.of("giamkhao1", "taichinh", "ubnd")) {
            assertThat(mvc.get().uri("/binh-chon/moi").with(office.signedIn(person)))
                    .as(person)
                    .hasStatus(403);
        }
        assertThat(open("/binh-chon/moi")).hasStatusOk();
        assertThat(open("/binh-chon/xuat-excel")).hasStatusOk();
    }

    private static Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        form.put("requestId", UUID.randomUUID().toString());
        form.put("year", "2026");
        form.put("level", "PROVINCE");
        form.put("name", "Bình chọn " + UUID.randomUUID());
        form.put("number", "12/KH-UBND");
        form.put("opensOn", "02/03/2026");
        form.put("closesOn", "31/03/2026");
        return form;
    }

    private static Map<String, String> council(int members) {
        var form = decision();
        for (int i = 0; i < members; i++) {
            form.put("name-" + i, "Người " + i);
            form.put("post-" + i, "Sở, ngành");
            form.put("seat-" + i, i == 0 ? "CHAIR" : i == 1 ? "STANDING_DEPUTY" : "MEMBER");
        }
        return form;
    }

    private Map<String, String> jury(int judges) {
        var form = decision();
        for (int i = 0; i < judges; i++) {
            form.put(
                    "account-" + i, office.actor("giamkhao" + (i + 1)).account().toString());
            form.put("post-" + i, "Sở, ngành");
            form.put("seat-" + i, i == 0 ? "HEAD" : i == 1 ? "DEPUTY" : "MEMBER");
        }
        return form;
    }

    private static Map<String, String> decision() {
        var form = new LinkedHashMap<String, String>();
        form.put("version", "0");
        form.put("decision", "20/QĐ-UBND");
        form.put("day", "02/02/2026");
        return form;
    }

    private static String address(Map<String, String> form) {
        return "/binh-chon/" + form.get("requestId");
    }

    private MvcTestResult send(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(office.signedIn(OFFICER));
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult open(String address) {
        return mvc.get().uri(address).with(office.signedIn(OFFICER)).exchange();
    }
}
