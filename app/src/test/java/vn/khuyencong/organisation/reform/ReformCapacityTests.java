package vn.khuyencong.organisation.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.organisation.reform.ReformOffice.NEXT_MONTH;
import static vn.khuyencong.organisation.reform.ReformOffice.TODAY;
import static vn.khuyencong.organisation.reform.ReformOffice.anew;
import static vn.khuyencong.organisation.reform.ReformOffice.draft;
import static vn.khuyencong.organisation.reform.ReformOffice.existing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.reform.PrepareReform.Given;
import vn.khuyencong.organisation.reform.ReformOffice.Province;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ReformTest;
import vn.khuyencong.support.Rows;

/** Posts, the people in them, what they have learned and what the body owns go with a reform, and come back with its reversal. */
@ReformTest
@Import(ReformOffice.class)
class ReformCapacityTests {

    private static final LocalDate BACK = NEXT_MONTH.plusDays(9);

    @Autowired
    private ReformOffice office;

    @Autowired
    private PrepareReform prepare;

    @Autowired
    private ReverseReform reverse;

    @Autowired
    private ReformReader reader;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office people;

    @Autowired
    private Rows rows;

    @Test
    void aCentreMergedIntoAnotherBringsItsPeopleTheirTrainingAndItsPropertyAndKeepsItsPast() {
        var province = office.province();
        var small = office.centre(province, "Trung tâm A");
        var large = office.centre(province, "Trung tâm B");
        var post = post(province, small, "Kế toán viên");
        var own = post(province, large, "Giám đốc");
        var person = holder(province, post, "Nguyễn Văn Một");
        var training = training(province, small, person);
        var meter = equipment(province, small, "IN_USE");
        var scrapped = equipment(province, small, "DISPOSED");
        var id = office.begin(
                province.officer(), draft(ReformKind.MERGE, NEXT_MONTH, List.of(small), existing(1, large, true)));

        assertThat(previewed(province.officer(), id))
                .contains(
                        "post Kế toán viên · Nguyễn Văn Một",
                        "training Nguyễn Văn Một · Lập đề án",
                        "equipment Máy đo · 2 cái");
        office.decide(province.leader(), id, 0).orFail();
        office.clockOf(NEXT_MONTH);

        assertThat(office.state(id)).isEqualTo("DONE");
        assertThat(List.of(placeOf(post, NEXT_MONTH.minusDays(1)), placeOf(post, NEXT_MONTH), placeOf(own, NEXT_MONTH)))
                .containsExactly(small, large, large);
        assertThat(rows.one(String.class, "select in_force::text from organisation.assignment where post_id = ?", post))
                .as("whoever holds the post goes on holding it")
                .isEqualTo("[2020-01-01,)");
        assertThat(rows.one(UUID.class, "select organisation_id from organisation.training where id = ?", training))
                .isEqualTo(large);
        assertThat(rows.one(UUID.class, "select sent_by_id from organisation.training where id = ?", training))
                .isEqualTo(small);
        assertThat(List.of(ownerOf(meter), ownerOf(scrapped))).containsExactly(large, small);
        assertThat(moves(meter)).containsExactly("SUCCEED 2026-10-01 01/QĐ-UBND Trung tâm A → Trung tâm B");
        assertThat(get(province.officer(), "/to-chuc/nguoi/" + person))
                .hasStatusOk()
                .bodyText()
                .contains("Trung tâm A", "đến\u00a0hết\u00a030/09/2026", "Trung tâm B", "từ\u00a001/10/2026");
        assertThat(get(province.officer(), "/to-chuc/" + small))
                .as("a body that is gone is shown as it was on its last day")
                .hasStatusOk()
                .bodyText()
                .contains("Kế toán viên", "Nguyễn Văn Một", "hiện như ngày 30/09/2026", "/to-chuc/sap-xep/" + id)
                .doesNotContain("Bổ nhiệm, phân công");

        reversed(province, id);
        assertThat(List.of(placeOf(post, BACK.minusDays(1)), placeOf(post, BACK), placeOf(own, BACK)))
                .containsExactly(large, small, large);
        assertThat(rows.one(UUID.class, "select organisation_id from organisation.training where id = ?", training))
                .isEqualTo(small);
        assertThat(ownerOf(meter)).isEqualTo(small);
        assertThat(moves(meter)).hasSize(2);
    }

    @Test
    void whereACentreIsSplitTrainingGoesWithThePostOfWhomItIs() {
        var province = office.province();
        var centre = office.centre(province, "Trung tâm A");
        var stays = post(province, centre, "Giám đốc");
        var goes = post(province, centre, "Khuyến công viên");
        var first = training(province, centre, holder(province, stays, "Trần Thị Hai"));
        var second = training(province, centre, holder(province, goes, "Lê Văn Ba"));
        var ofNobody = training(province, centre, person(province, "Đã Nghỉ Việc"));
        var meter = equipment(province, centre, "NEEDED");
        var id = office.begin(
                province.officer(),
                draft(ReformKind.SPLIT, NEXT_MONTH, List.of(centre), anew(1, "B", true), anew(2, "C", false)));
        office.as(
                province.officer(),
                () -> prepare.assign(id, 0, List.of(new Given("post", goes, 2), new Given("equipment", meter, 2)))
                        .orFail());
        office.decide(province.leader(), id, 1).orFail();
        office.clockOf(NEXT_MONTH);
        assertThat(office.state(id)).isEqualTo("DONE");
        var b = office.made(id, 1);
        var c = office.made(id, 2);
        assertThat(List.of(placeOf(stays, NEXT_MONTH), placeOf(goes, NEXT_MONTH)))
                .containsExactly(b, c);
        assertThat(rows.all(
                        (row, _) -> row.getObject(1, UUID.class),
                        "select organisation_id from organisation.training where id in (?, ?, ?) order by id",
                        first,
                        second,
                        ofNobody))
                .containsExactly(b, c, b);
        assertThat(ownerOf(meter)).isEqualTo(c);
    }

    @Test
    void aBodyWithPeopleInItsPostsIsNotAbolishedWithoutASuccessor() {
        var province = office.province();
        var centre = office.centre(province, "Trung tâm A");
        holder(province, post(province, centre, "Giám đốc"), "Phạm Văn Bốn");
        var id = office.begin(province.officer(), draft(ReformKind.ABOLISH, TODAY, List.of(centre)));
        assertThat(office.decide(province.leader(), id, 0))
                .isInstanceOfSatisfying(
                        ReformOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly("reform.work-without-successor"));
    }

    private void reversed(Province province, UUID reform) {
        var back = office.as(province.officer(), () -> reverse.reverse(reform).orFail());
        office.as(
                province.officer(),
                () -> prepare.save(back, 0, draft(ReformKind.RESTORE, BACK, List.of()))
                        .orFail());
        office.decide(province.leader(), back, 1).orFail();
        office.clockOf(BACK);
        assertThat(office.state(back)).isEqualTo("DONE");
    }

    private List<String> previewed(Actor reader, UUID reform) {
        return office.as(reader, () -> this.reader.look(reform)).touches().stream()
                .flatMap(group -> group.pieces().stream()
                        .map(piece -> group.matter() + " " + piece.item().title()))
                .toList();
    }

    /** A page, seen some days after the reform. */
    private MvcTestResult get(Actor actor, String address) {
        var later = BACK.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant();
        return OfficeClock.at(
                later, () -> mvc.get().uri(address).with(people.signedIn(actor)).exchange());
    }

    private UUID post(Province province, UUID body, String name) {
        var id = rows.one(
                UUID.class,
                "insert into organisation.post (province, name) values (?, ?) returning id",
                province.code(),
                name);
        rows.change(
                "insert into organisation.post_place (post_id, organisation_id, in_force) values (?, ?, '[2020-01-01,)')",
                id,
                body);
        rows.change(
                "insert into organisation.post_quota (post_id, approved, in_force, decision, decided_on)"
                        + " values (?, 1, '[2020-01-01,)', '1/QĐ', '2019-12-20')",
                id);
        return id;
    }

    private UUID person(Province province, String name) {
        return rows.one(
                UUID.class,
                "insert into organisation.person (province, full_name) values (?, ?) returning id",
                province.code(),
                name);
    }

    private UUID holder(Province province, UUID post, String name) {
        var id = person(province, name);
        rows.change(
                "insert into organisation.assignment (province, post_id, person_id, kind, in_force, decision, decided_on)"
                        + " values (?, ?, ?, 'OFFICIAL', '[2020-01-01,)', '2/QĐ', '2019-12-20')",
                province.code(),
                post,
                id);
        return id;
    }

    private UUID training(Province province, UUID body, UUID person) {
        return rows.one(
                UUID.class,
                "insert into organisation.training (province, organisation_id, sent_by_id, person_id, course, started_on, ended_on, hours,"
                        + " cost_vnd, request_id, entered_by, entered_at)"
                        + " values (?, ?, ?, ?, 'Lập đề án', '2025-03-03', '2025-03-05', 24, 0, gen_random_uuid(), ?, now()) returning id",
                province.code(),
                body,
                body,
                person,
                province.officer().account());
    }

    private UUID equipment(Province province, UUID body, String stage) {
        return rows.one(
                UUID.class,
                "insert into organisation.equipment (province, organisation_id, category, name, quantity, unit, unit_price_vnd, year, reason, stage,"
                        + " condition, paid_vnd, holder_id, handed_on, request_id, created_by, created_at)"
                        + " values (?, ?, 'MEASURING', 'Máy đo', 2, 'cái', 1000000, 2024, 'Đo', ?, 'GOOD', 2000000, ?, '2024-05-06',"
                        + " gen_random_uuid(), ?, now()) returning id",
                province.code(),
                body,
                stage,
                person(province, "Người Giữ Máy"),
                province.officer().account());
    }

    private UUID placeOf(UUID post, LocalDate day) {
        return rows.one(
                UUID.class,
                "select organisation_id from organisation.post_place where post_id = ? and in_force @> cast(? as date)",
                post,
                day);
    }

    private UUID ownerOf(UUID equipment) {
        return rows.one(UUID.class, "select organisation_id from organisation.equipment where id = ?", equipment);
    }

    private List<String> moves(UUID equipment) {
        return rows.all(
                (row, _) -> row.getString(1),
                "select concat_ws(' ', step, happened_on, paper, note) from organisation.equipment_move where equipment_id = ? order by id",
                equipment);
    }
}
