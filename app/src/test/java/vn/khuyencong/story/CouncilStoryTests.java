package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.Decisions.refused;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.appraisal.Council.Mark;
import vn.khuyencong.project.appraisal.Council.Member;
import vn.khuyencong.project.appraisal.Council.Note;
import vn.khuyencong.project.appraisal.Council.Seat;
import vn.khuyencong.project.appraisal.Council.SetUp;
import vn.khuyencong.project.appraisal.SetUpCouncil;
import vn.khuyencong.project.appraisal.SitInCouncil;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** A council of four appraises two files; one member has an interest in one of them. */
@LifeTest
class CouncilStoryTests {

    private static final String CHAIR = "so.lanhdao";
    private static final String SECRETARY = "so.chuyenvien";
    private static final String MONEY = "taichinh";
    private static final String COMMITTEE = "ubnd";
    private static final Dong ASKED = Dong.ofMillions(100);

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Judging judging;

    @Autowired
    SetUpCouncil setUp;

    @Autowired
    SitInCouncil sitting;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Rows rows;

    @Test
    void aCouncilJudgesEachFileOnceAndItsMinutesBindTheAppraisal() {
        var one = builder.at(Stage.SUBMITTED, 2062, ASKED);
        var other = builder.at(Stage.SUBMITTED, 2062, ASKED);
        var council = UUID.randomUUID();
        assertThat(setUp(council, 2062, one, other)).isEmpty();
        assertThat(codes(judging.pass(DAY, one, ASKED))).containsExactly("project.council-open");

        declared(MONEY, council, one, true);
        assertThat(noted(MONEY, council, one, 90)).containsExactly("project.council-has-interest");
        assertThat(noted(CHAIR, council, one, 90)).containsExactly("project.council-declare-first");
        for (var member : List.of(CHAIR, SECRETARY, COMMITTEE)) declared(member, council, one, false);
        for (var member : List.of(CHAIR, SECRETARY, COMMITTEE, MONEY)) declared(member, council, other, false);
        assertThat(noted(CHAIR, council, one, 90)).isEmpty();
        assertThat(seenBy(SECRETARY, council)).isZero();
        assertThat(inTheTrail(CHAIR, council)).isEqualTo(1);
        assertThat(told(COMMITTEE, council)).containsExactly("notice.project-council-note");
        assertThat(noted(SECRETARY, council, one, 80)).isEmpty();
        assertThat(inTheTrail(CHAIR, council)).as("her own note").isEqualTo(1);
        assertThat(mvc.get()
                        .uri("/de-an/hoi-dong/" + council + "/bien-ban.docx")
                        .with(office.signedIn(CHAIR)))
                .hasStatus(404);
        assertThat(noted(COMMITTEE, council, one, 0)).isEmpty();
        assertThat(confirm(CHAIR, council)).containsExactly("project.council-not-closed");
        assertThat(noted(CHAIR, council, other, 0)).isEmpty();
        assertThat(noted(SECRETARY, council, other, 0)).isEmpty();
        assertThat(noted(COMMITTEE, council, other, 100)).isEmpty();
        assertThat(told(COMMITTEE, council)).as("nothing is left to do").isEmpty();
        assertThat(told(MONEY, council)).hasSize(1);
        assertThat(noted(MONEY, council, other, 0)).isEmpty();

        assertThat(noted(MONEY, council, other, 0)).containsExactly("project.council-closed");
        assertThat(seenBy(SECRETARY, council)).isPositive();
        assertThatThrownBy(() -> confirm(COMMITTEE, council)).isInstanceOf(NotAllowed.class);
        assertThat(inTheTrail(CHAIR, council)).isEqualTo(7);
        assertThat(told(CHAIR, council)).containsExactly("notice.project-council-confirm");
        assertThat(confirm(CHAIR, council)).isEmpty();
        assertThat(told(CHAIR, council)).isEmpty();
        assertThat(codes(judging.pass(DAY, one, ASKED))).containsExactly("project.council-open");
        assertThat(confirm(SECRETARY, council)).isEmpty();

        assertThat(codes(judging.fail(DAY, one))).containsExactly("project.council-says-otherwise");
        assertThat(codes(judging.pass(DAY, one, ASKED))).containsExactly("project.council-amount");
        moved(judging.pass(DAY, one, Dong.ofMillions(80)));
        assertThat(codes(judging.pass(DAY, other, ASKED))).containsExactly("project.council-says-otherwise");
        moved(judging.fail(DAY, other));
        assertThat(rows.all(
                        (row, _) -> row.getString(1),
                        "select paper from project.move where project_id = ? and step = 'APPRAISE'",
                        one))
                .allMatch(paper -> paper.matches("\\d\\d/BB-HĐTĐ-2026"))
                .hasSize(1);
        assertThat(rows.one(UUID.class, "select council_id from project.appraisal where project_id = ?", one))
                .isEqualTo(council);
        assertThat(mvc.get().uri("/de-an/hoi-dong/" + council).with(office.signedIn("thanhtra")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Biên bản đã xác nhận",
                        "90.000.000",
                        "2/3 ý kiến đạt, mức đề xuất 80.000.000",
                        "1/4 ý kiến đạt.");
        assertThat(minutes(council))
                .contains("BIÊN BẢN HỌP HỘI ĐỒNG THẨM ĐỊNH CẤP CƠ SỞ", "15/QĐ-SCT", "2/3", "80.000.000", "Không đạt");
        assertThat(list("?nam=2062&tinh-trang=CONFIRMED")).contains(council.toString());
        assertThat(list("?nam=2062&tinh-trang=OPEN")).doesNotContain(council.toString());
        assertThat(list("?nam=2061")).doesNotContain(council.toString());
        assertThat(mvc.get().uri("/de-an/" + one).with(office.signedIn(SECRETARY)))
                .hasStatusOk()
                .bodyText()
                .contains("BB-HĐTĐ-2026");
    }

    @Test
    void tooFewNotesConcludeNothing() {
        var id = builder.at(Stage.SUBMITTED, 2063, ASKED);
        var council = UUID.randomUUID();
        assertThat(setUp(council, 2063, id)).isEmpty();
        declared(CHAIR, council, id, false);
        assertThat(noted(CHAIR, council, id, 90)).isEmpty();
        assertThatThrownBy(() -> office.on(DAY, SECRETARY, () -> sitting.close(council)))
                .isInstanceOf(NotAllowed.class);
        office.on(DAY, CHAIR, () -> sitting.close(council));
        confirm(CHAIR, council);
        confirm(SECRETARY, council);
        assertThat(codes(judging.pass(DAY, id, ASKED))).containsExactly("project.council-no-quorum");
        assertThat(setUp(UUID.randomUUID(), 2063, id)).isEmpty();
    }

    @Test
    void isSetUpByTheLeaderOfPeopleWhoHaveNotPreparedTheFile() {
        var id = builder.at(Stage.SUBMITTED, 2064, ASKED);
        assertThatThrownBy(() ->
                        office.on(DAY, SECRETARY, () -> setUp.setUp(council(2064, List.of(), id), UUID.randomUUID())))
                .isInstanceOf(NotAllowed.class);
        var withTheCentre =
                List.of(member(CHAIR, Seat.CHAIR), member(SECRETARY, Seat.SECRETARY), member("trungtam", Seat.MEMBER));
        assertThat(settingUp(UUID.randomUUID(), council(2064, withTheCentre, id)))
                .containsExactly("project.council-own-file");
        assertThat(settingUp(UUID.randomUUID(), council(2064, List.of(member(CHAIR, Seat.CHAIR)), id)))
                .containsExactly("project.council-too-small", "project.council-one-SECRETARY");
        assertThat(setUp(UUID.randomUUID(), 2055, id)).containsExactly("project.council-not-of-round");
        var request = UUID.randomUUID();
        assertThat(setUp(request, 2064, id)).isEmpty();
        assertThat(setUp(request, 2064, id)).isEmpty();
        assertThat(setUp(UUID.randomUUID(), 2064, id)).containsExactly("project.council-open");
    }

    @Test
    void nobodyAppraisesAloneWhereTheProvinceWantsACouncil() {
        var condition = rows.one(UUID.class, """
                insert into norm.version (norm, tier, province, in_force, content, basis_id)
                select norm, 'LOCAL', '48', in_force, content || '{"value": "COUNCIL"}', basis_id
                from norm.version where norm = 'setting.APPRAISAL_BY' and superseded_at is null returning id""");
        try {
            var id = builder.at(Stage.SUBMITTED, 2064, ASKED);
            assertThat(codes(judging.pass(DAY, id, ASKED))).containsExactly("project.council-needed");
        } finally {
            rows.change("update norm.version set superseded_at = now() where id = ?", condition);
        }
    }

    @Test
    void itsPagesOpenForWhomTheyAre() {
        assertThat(mvc.get().uri("/de-an/hoi-dong").with(office.signedIn("thanhtra")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/de-an/hoi-dong/moi").with(office.signedIn(CHAIR)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/de-an/hoi-dong/moi").with(office.signedIn(SECRETARY)))
                .hasStatus(403);
        var id = builder.at(Stage.SUBMITTED, 2064, ASKED);
        var council = UUID.randomUUID();
        assertThat(setUp(council, 2064, id)).isEmpty();
        var note = "/de-an/hoi-dong/" + council + "/" + id;
        assertThat(mvc.get().uri(note).with(office.signedIn(MONEY)))
                .hasStatusOk()
                .bodyText()
                .contains("Lợi ích liên quan");
        assertThat(mvc.get().uri(note).with(office.signedIn("trungtam"))).hasStatus(403);
        assertThat(mvc.post()
                        .uri(note + "/loi-ich")
                        .with(office.signedIn(MONEY))
                        .param("conflict", "yes"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi lợi ích liên quan");
    }

    @Test
    void theFormGrowsAndKeepsWhatWasTyped() {
        var id = builder.at(Stage.SUBMITTED, 2064, ASKED);
        var grown = mvc.post()
                .uri("/de-an/hoi-dong/moi")
                .param("more", "yes")
                .param("seats", "5")
                .param("decision", "77/QĐ-SCT")
                .param("post-4", "Phó trưởng phòng")
                .param("file", id.toString())
                .with(office.signedIn(CHAIR));
        assertThat(grown)
                .hasStatusOk()
                .bodyText()
                .contains("77/QĐ-SCT", "Phó trưởng phòng", "name=\"post-6\"")
                .doesNotContain("name=\"post-7\"");
    }

    private String minutes(UUID council) {
        var answer = mvc.get()
                .uri("/de-an/hoi-dong/" + council + "/bien-ban.docx")
                .with(office.signedIn(SECRETARY))
                .exchange();
        assertThat(answer).hasStatusOk();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String list(String query) {
        var answer = mvc.get()
                .uri("/de-an/hoi-dong" + query)
                .with(office.signedIn(SECRETARY))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int inTheTrail(String person, UUID council) {
        return rows.as(
                        office.actor(person),
                        (row, _) -> row.getInt(1),
                        "select count(*) from access.change where table_name = 'project.council_note' and after ->> 'council_id' = '"
                                + council + "'")
                .getFirst();
    }

    private List<String> told(String person, UUID council) {
        return rows.all(
                (row, _) -> row.getString(1),
                "select message from desk.notice where file_id = ? and account_id = ? and done_at is null",
                council,
                office.actor(person).account());
    }

    private int seenBy(String person, UUID council) {
        return rows.as(
                        office.actor(person),
                        (row, _) -> row.getInt(1),
                        "select count(*) from project.council_note where council_id = '" + council + "'")
                .getFirst();
    }

    private List<String> setUp(UUID request, int year, UUID... files) {
        var members = List.of(
                member(CHAIR, Seat.CHAIR),
                member(SECRETARY, Seat.SECRETARY),
                member(MONEY, Seat.MEMBER),
                member(COMMITTEE, Seat.MEMBER));
        return settingUp(request, council(year, members, files));
    }

    private List<String> settingUp(UUID request, SetUp council) {
        return codes(office.on(DAY, CHAIR, () -> setUp.setUp(council, request)));
    }

    private static SetUp council(int year, List<Member> members, UUID... files) {
        return new SetUp(year, Tier.LOCAL, "15/QĐ-SCT", DAY, DAY, "Phòng họp 2", members, List.of(files));
    }

    private Member member(String person, Seat seat) {
        return new Member(office.actor(person).account(), "Thành viên", seat);
    }

    private void declared(String person, UUID council, UUID file, boolean conflict) {
        assertThat(office.on(DAY, person, () -> sitting.declare(council, file, conflict, conflict ? "Người nhà" : "")))
                .isEmpty();
    }

    private List<String> noted(String person, UUID council, UUID file, int millions) {
        return office.on(DAY, person, () -> {
            var marks = sitting.criteria(file).stream()
                    .map(criterion -> new Mark(criterion.id(), millions > 0, ""))
                    .toList();
            return codes(sitting.note(
                    council,
                    file,
                    new Note(marks, Dong.ofMillions(millions), millions > 0 ? "" : "Chưa đạt"),
                    UUID.randomUUID()));
        });
    }

    private List<String> confirm(String person, UUID council) {
        return codes(office.on(DAY, person, () -> sitting.confirm(council)));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<String> codes(Decision decision) {
        return codes(refused(decision));
    }
}
