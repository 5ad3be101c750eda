package vn.khuyencong.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.reform.ReformOffice;
import vn.khuyencong.organisation.reform.ReformOffice.Province;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ReformTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** The pages of reforms: the list, the plan, the decision. */
@ReformTest
@Import(ReformOffice.class)
class ReformPagesTests {

    private static final String BASE = "/to-chuc/sap-xep";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private ReformOffice reforms;

    @Autowired
    private Rows rows;

    @Test
    void anOfficerWritesAPlanAndAnotherLeaderDecidesIt() {
        var province = reforms.province();
        var first = body(province, "Trung tâm Một");
        var second = body(province, "Trung tâm Hai");
        assertThat(get(province.officer(), BASE + "/moi")).bodyText().contains("Chia, tách");
        assertThat(get(province.officer(), BASE + "/moi?hinh-thuc=MERGE"))
                .bodyText()
                .contains("Trung tâm Hai");
        var request = UUID.randomUUID().toString();
        var made = post(
                province.officer(),
                BASE,
                "kind",
                "MERGE",
                "requestId",
                request,
                "so",
                "07/QĐ-UBND",
                "ngay",
                "04/09/2026",
                "co-quan",
                "UBND",
                "hieu-luc",
                "01/10/2026",
                "cu",
                first.toString(),
                "cu",
                second.toString(),
                "moi1-don-vi",
                "moi",
                "moi1-loai",
                "CENTRE",
                "moi1-ten",
                "Trung tâm Ba",
                "moi1-viet-tat",
                "TT Ba",
                "mac-dinh",
                "1");
        assertThat(made).hasStatus(HttpStatus.SEE_OTHER);
        var id = rows.one(
                UUID.class, "select id from organisation.reform where request_id = ?", UUID.fromString(request));
        assertThat(get(province.officer(), BASE + "/" + id))
                .bodyText()
                .contains("Trung tâm Một", "Trung tâm Ba", "Báo lãnh đạo quyết định");
        assertThat(get(province.officer(), BASE + "/" + id + "/sua")).bodyText().contains("07/QĐ-UBND", "Trung tâm Ba");
        assertThat(post(province.officer(), BASE + "/" + id + "/trinh")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(province.leader(), BASE + "/" + id + "/quyet-dinh", "version", "7"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Phương án đã được người khác thay đổi");
        assertThat(post(province.leader(), BASE + "/" + id + "/quyet-dinh", "version", "0"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(province.officer(), BASE + "/" + id)).bodyText().contains("Chờ đến ngày hiệu lực");
        assertThat(post(province.leader(), BASE + "/" + id + "/huy", "version", "1", "ly-do", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nhập lý do hủy", "aria-invalid=\"true\"")
                .containsPattern("id=\"huy\" open");
        assertThat(get(province.officer(), BASE + "/" + id + "/sua")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(reforms.province().officer(), BASE + "/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatCannotBeReadKeepsAllThatWasTyped() {
        var province = reforms.province();
        assertThat(post(
                        province.officer(),
                        BASE,
                        "kind",
                        "RENAME",
                        "requestId",
                        UUID.randomUUID().toString(),
                        "ngay",
                        "31/02/2026",
                        "moi1-ten",
                        "Tên rất riêng"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("31/02/2026", "Tên rất riêng");
    }

    @Test
    void aBodyThatIsMovedIsShownWithTheOneAboveIt() {
        var province = reforms.province();
        var centre = body(province, "Trung tâm Chuyển");
        var above = body(province, "Sở Bên Trên");
        var request = UUID.randomUUID();
        post(
                province.officer(),
                BASE,
                "kind",
                "MOVE",
                "requestId",
                request.toString(),
                "cu",
                centre.toString(),
                "moi1-cap-tren",
                above.toString());
        assertThat(get(province.officer(), BASE)).bodyText().contains("Trung tâm Chuyển", "Sở Bên Trên");
        var id = rows.one(UUID.class, "select id from organisation.reform where request_id = ?", request);
        assertThat(get(province.officer(), BASE + "/" + id))
                .bodyText()
                .contains("trực thuộc Sở Bên Trên", "Xử lý các vướng mắc")
                .doesNotContain("Báo lãnh đạo quyết định", "Đơn vị tiếp nhận");
    }

    @Test
    void aStaleFormKeepsWhatWasTyped() {
        var province = reforms.province();
        var request = UUID.randomUUID();
        post(province.officer(), BASE, "kind", "ABOLISH", "requestId", request.toString());
        var id = rows.one(UUID.class, "select id from organisation.reform where request_id = ?", request);
        assertThat(post(province.officer(), BASE + "/" + id + "/sua", "version", "3", "ghi-chu", "Câu rất riêng"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Câu rất riêng", "Những gì anh/chị đã nhập vẫn còn");
    }

    @Test
    void theListIsFilteredTakenAwayAndHeldToItsBudget() {
        var leader = office.actor("so.lanhdao");
        var all = Statements.of(() -> get(leader, BASE));
        assertThat(all).hasSizeLessThanOrEqualTo(8);
        assertThat(get(leader, BASE + "?q=MẪU-12")).bodyText().contains("Hợp nhất, sáp nhập");
        assertThat(get(leader, BASE + "?q=khongco")).bodyText().contains("Không có phương án nào như vậy");
        assertThat(get(leader, BASE)).bodyText().contains("0 đã hủy");
        assertThat(get(leader, BASE + "/xuat-excel")).hasStatusOk();
        assertThat(get(reforms.province().officer(), BASE)).bodyText().contains("Chưa có phương án sắp xếp nào");
        assertThat(get(office.actor("coso1"), BASE)).hasStatus(HttpStatus.FORBIDDEN);
    }

    /** As many statements as there are matters, and no more for more work. */
    @Test
    void thePreviewNeedsNoMoreStatementsForMoreWork() {
        var province = reforms.province();
        var centre = body(province, "Trung tâm nhiều việc");
        var request = UUID.randomUUID();
        post(province.officer(), BASE, "kind", "ABOLISH", "requestId", request.toString(), "cu", centre.toString());
        var id = rows.one(UUID.class, "select id from organisation.reform where request_id = ?", request);
        reforms.project(province, centre);
        var few = Statements.of(() -> get(province.leader(), BASE + "/" + id));
        for (int more = 0; more < 20; more++) {
            reforms.project(province, centre);
        }
        var many = Statements.of(() -> get(province.leader(), BASE + "/" + id));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(28);
        assertThat(get(province.leader(), BASE + "/" + id)).bodyText().contains("Đề án đang mở: 21");
    }

    private UUID body(Province province, String name) {
        var id = rows.one(
                UUID.class,
                "insert into organisation.organisation (code, kind, province, in_force) values (?, 'CENTRE', ?, '[2010-01-01,)') returning id",
                UUID.randomUUID().toString(),
                province.code());
        rows.change(
                "insert into organisation.name (organisation_id, name, short_name, in_force) values (?, ?, ?, '[2010-01-01,)')",
                id,
                name,
                name);
        return id;
    }

    private MvcTestResult get(Actor actor, String address) {
        return today(() -> mvc.get().uri(address).with(office.signedIn(actor)).exchange());
    }

    private MvcTestResult post(Actor actor, String address, String... fields) {
        return today(() -> {
            var request = mvc.post().uri(address).with(office.signedIn(actor));
            for (int at = 0; at < fields.length; at += 2) {
                request = request.param(fields[at], fields[at + 1]);
            }
            return request.exchange();
        });
    }

    private static <T> T today(Supplier<T> work) {
        var morning = ReformOffice.TODAY
                .atTime(LocalTime.of(9, 0))
                .atZone(OfficeClock.ZONE)
                .toInstant();
        return OfficeClock.at(morning, work);
    }
}
