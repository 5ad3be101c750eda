package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.Decisions.refused;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.AllowException;
import vn.khuyencong.project.AnswerForceMajeure;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.CloseAcceptance;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.ForceMajeure;
import vn.khuyencong.project.ForceMajeure.Answer;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.RecordForceMajeure;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.StepException.Lacking;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Changing;
import vn.khuyencong.support.Grouping;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;

/** A file that was struck by force majeure is settled by the work that was done; one that lost all is stopped. */
@LifeTest
class ForceMajeureTests {

    private static final String CENTRE = "trungtam";
    private static final String LEADER = "so.lanhdao";
    private static final Dong ASKED = Dong.ofMillions(100);
    private static final Dong DONE = Dong.ofMillions(120);
    private static final LocalDate STRUCK = DAY.plusDays(10);
    private static final LocalDate LATER = DAY.plusDays(20);

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Judging judging;

    @Autowired
    Planning planning;

    @Autowired
    Grouping grouping;

    @Autowired
    Working working;

    @Autowired
    Paying paying;

    @Autowired
    Changing changing;

    @Autowired
    RecordForceMajeure record;

    @Autowired
    AnswerForceMajeure answer;

    @Autowired
    AllowException exceptions;

    @Autowired
    Norms norms;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void localMoneyIsSettledByTheWorkThatWasDone() {
        var id = builder.at(Stage.UNDER_WAY, 2071, ASKED);
        moved(paying.advance(DAY, id, Dong.ofMillions(70)));
        var struck = recorded(id, null, DONE);
        assertThat(codes(accept(id, DONE))).contains("project.struck-open");
        assertThat(codes(answered(id, struck)))
                .containsExactly("project.paper-missing", "project.paper-missing", "project.paper-missing");
        attach(id, Tier.LOCAL, "FORCE_MAJEURE", "FORCE_MAJEURE_WORK");
        assertThat(answered(id, struck)).isEmpty();
        assertThat(codes(accept(id, Dong.ofMillions(130)))).containsExactly("project.struck-accepted-over-done");
        assertThat(moved(accept(id, DONE)).stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(rows.one(Long.class, "select due_vnd from project.acceptance where project_id = ?", id))
                .as("half of what was done, as half of the cost was granted")
                .isEqualTo(60_000_000L);
        moved(paying.refund(LATER, id, Dong.ofMillions(10)));
        assertThat(printed(id))
                .contains(
                        "Thiên tai ngày 20/02/2026, biên bản số 07/BB ngày 22/02/2026 xác nhận khối lượng đã thực hiện 120.000.000 đồng, chấp thuận tại văn bản số 12/SCT-CN");
        assertThat(page(id, LEADER)).contains("Chấp thuận", "Thiên tai", "Bất khả kháng");
        moved(paying.settle(LATER, id, Map.of()));
        assertThat(rows.one(Long.class, "select returned_vnd from project.settlement where project_id = ?", id))
                .isEqualTo(40_000_000L);
        assertThat(places(id, "SETTLE")).contains("Điều 18 khoản 4");
    }

    @Test
    void nationalMoneyIsSettledByTheWorkThatWasDoneOnThePapersOfTheArticle() {
        var id = builder.nationalUnderWay(2071, ASKED);
        var struck = recorded(id, null, DONE);
        attach(id, Tier.NATIONAL, "FORCE_MAJEURE", "FORCE_MAJEURE_WORK");
        assertThat(answered(id, struck)).isEmpty();
        moved(accept(id, DONE));
        moved(paying.pay(LATER, id, Dong.ofMillions(60)));
        moved(paying.settle(LATER, id, Map.of()));
        assertThat(rows.one(Long.class, "select settled_vnd from project.settlement where project_id = ?", id))
                .isEqualTo(60_000_000L);
        assertThat(places(id, "SETTLE")).contains("Điều 18 khoản 4");
    }

    @Test
    void localMoneyIsStoppedAndComesBackWhereNothingIsLeft() {
        var id = builder.at(Stage.UNDER_WAY, 2072, ASKED);
        lostAll(id, Tier.LOCAL);
        moved(changing.granted(LATER, id, ChangeKind.STOP, Wanted.NOTHING));
        closed(id);
    }

    @Test
    void nationalMoneyIsStoppedAndComesBackWhereNothingIsLeft() {
        var id = builder.nationalUnderWay(2072, ASKED);
        lostAll(id, Tier.NATIONAL);
        moved(changing.ask(LATER, id, ChangeKind.STOP, Wanted.NOTHING));
        moved(changing.confirm(LATER, id));
        moved(changing.decide(LATER, LEADER, id, true));
        closed(id);
    }

    @Test
    void aPlaceOfAGroupIsStruckWhileTheOthersGoOn() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var id = group(first, second);
        assertThat(codes(office.on(LATER, CENTRE, () -> record.record(id, told(null, DONE), UUID.randomUUID()))))
                .containsExactly("project.struck-place-missing");
        var struck = recorded(id, first, DONE);
        handingIn.attachTo(DAY, id, second, "ACCEPT");
        moved(working.acceptPart(LATER, id, minutes(second, "01/BB-NT", ASKED.times(2))));
        assertThat(codes(working.acceptPart(LATER, id, minutes(first, "02/BB-NT", DONE))))
                .contains("project.struck-open", "project.place-paper-missing");
        handingIn.attachTo(LATER, id, first, "FORCE_MAJEURE");
        handingIn.attachTo(LATER, id, first, "FORCE_MAJEURE_WORK");
        assertThat(page(id, LEADER)).contains("Bất khả kháng, chờ xem xét");
        assertThat(answered(id, struck)).isEmpty();
        assertThat(codes(working.acceptPart(LATER, id, minutes(first, "02/BB-NT", ASKED.times(2)))))
                .containsExactly("project.struck-accepted-over-done");
        moved(working.acceptPart(LATER, id, minutes(first, "02/BB-NT", DONE)));
        moved(working.close(LATER, id, new CloseAcceptance.Closing("03/BB-NT", LATER, Map.of(), "")));
        assertThat(rows.one(Long.class, "select due_vnd from project.acceptance where project_id = ?", id))
                .isEqualTo(160_000_000L);
        moved(paying.pay(LATER, id, Dong.ofMillions(160)));
        moved(paying.settle(LATER, id, Map.of()));
    }

    @Test
    void aPlaceThatLostAllIsNotAccepted() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var id = group(first, second);
        var struck = recorded(id, first, Dong.ZERO);
        handingIn.attachTo(LATER, id, first, "FORCE_MAJEURE");
        assertThat(answered(id, struck)).isEmpty();
        assertThat(codes(working.acceptPart(LATER, id, minutes(first, "01/BB-NT", DONE))))
                .containsExactly("project.struck-place-nothing-left");
    }

    @Test
    void noOrdinaryPaperOfAFileThatWasStruckIsLetPass() {
        var id = builder.at(Stage.UNDER_WAY, 2074, ASKED);
        assertThat(office.on(LATER, LEADER, () -> exceptions.open(id)))
                .extracting(Lacking::code)
                .contains("project.paper-missing");
        recorded(id, null, DONE);
        assertThat(office.on(LATER, LEADER, () -> exceptions.open(id)))
                .extracting(Lacking::code)
                .doesNotContain("project.paper-missing");
    }

    @Test
    void aPlaceThatLostAllIsGivenUpForTheEventThatWasRecorded() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var id = group(first, second);
        var struck = recorded(id, first, Dong.ZERO);
        handingIn.attachTo(LATER, id, first, "FORCE_MAJEURE");
        assertThat(answered(id, struck)).isEmpty();
        handingIn.attachTo(DAY, id, second, "ACCEPT");
        moved(working.acceptPart(LATER, id, minutes(second, "01/BB-NT", ASKED.times(2))));
        assertThat(mvc.get().uri("/de-an/" + id + "/nghiem-thu").with(office.signedIn("so.chuyenvien")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Thiên tai ngày 20/02/2026, biên bản số 07/BB ngày 22/02/2026, chấp thuận tại văn bản số 12/SCT-CN");
    }

    @Test
    void oneThatIsNotAgreedToMayBeFollowedByAnother() {
        var id = builder.at(Stage.UNDER_WAY, 2073, ASKED);
        var struck = recorded(id, null, DONE);
        assertThat(codes(office.on(LATER, CENTRE, () -> record.record(id, told(null, DONE), UUID.randomUUID()))))
                .containsExactly("project.struck-twice");
        assertThat(office.on(LATER, CENTRE, () -> record.record(id, told(null, DONE), struck)))
                .as("a second click")
                .isEmpty();
        var no = new Answer(false, "12/SCT-CN", LATER, "");
        assertThat(codes(office.on(LATER, LEADER, () -> answer.answer(id, struck, no))))
                .containsExactly("project.change-reason-missing");
        var why = new Answer(false, "12/SCT-CN", LATER, "Chưa có biên bản của xã");
        assertThat(office.on(LATER, LEADER, () -> answer.answer(id, struck, why)))
                .isEmpty();
        assertThat(office.on(LATER, LEADER, () -> answer.answer(id, struck, why)))
                .as("a second click")
                .isEmpty();
        assertThatThrownBy(() -> office.on(LATER, LEADER, () -> answer.answer(id, struck, no(why))))
                .isInstanceOf(Stale.class);
        recorded(id, null, DONE);
        handingIn.attach(DAY, id, "ACCEPT");
        assertThat(page(id, CENTRE)).contains("Không chấp thuận", "Chưa có biên bản của xã", "Chờ xem xét");
    }

    @Test
    void eachPartIsItsOffices() {
        var id = builder.at(Stage.UNDER_WAY, 2073, ASKED);
        assertThatThrownBy(() ->
                        office.on(LATER, "so.chuyenvien", () -> record.record(id, told(null, DONE), UUID.randomUUID())))
                .isInstanceOf(NotAllowed.class);
        var struck = recorded(id, null, DONE);
        assertThatThrownBy(() -> office.on(LATER, CENTRE, () -> answer.answer(id, struck, yes())))
                .isInstanceOf(NotAllowed.class);
        var early = builder.at(Stage.APPROVED, 2073, ASKED);
        assertThat(codes(office.on(LATER, CENTRE, () -> record.record(early, told(null, DONE), UUID.randomUUID()))))
                .containsExactly("project.struck-not-now");
    }

    @Test
    void aRecordSaysWhatHappenedAndWhoSigned() {
        var id = builder.at(Stage.UNDER_WAY, 2073, ASKED);
        var empty = new ForceMajeure(
                null,
                ForceMajeure.Kind.FIRE,
                DAY.minusDays(1),
                "",
                " ",
                new ForceMajeure.Minutes("", DAY.minusDays(2), "", ""),
                ASKED.times(3));
        assertThat(codes(office.on(LATER, CENTRE, () -> record.record(id, empty, UUID.randomUUID()))))
                .containsExactly(
                        "project.struck-happened-missing",
                        "project.struck-taken-missing",
                        "project.minutes-number-missing",
                        "project.struck-signers-missing",
                        "project.struck-minutes-early",
                        "project.struck-before-contract",
                        "project.struck-done-over-estimate");
    }

    @Test
    void theFormsComeBackAsTyped() {
        var id = builder.at(Stage.UNDER_WAY, 2074, ASKED);
        assertThat(mvc.get().uri(address(id)).with(office.signedIn(CENTRE)))
                .hasStatusOk()
                .bodyText()
                .contains("Hỏa hoạn", "Ghi 0 nếu không còn khối lượng nào");
        assertThat(mvc.get().uri(address(id)).with(office.signedIn("so.chuyenvien")))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri(address(id))
                        .param("requestId", UUID.randomUUID().toString())
                        .param("happened", "Lũ cuốn trôi xưởng")
                        .with(office.signedIn(CENTRE)))
                .hasStatus(422)
                .bodyText()
                .contains("Lũ cuốn trôi xưởng", "Chưa chọn loại bất khả kháng");
        var struck = recorded(id, null, DONE);
        assertThat(mvc.get().uri(address(id) + "/" + struck).with(office.signedIn(LEADER)))
                .hasStatusOk()
                .bodyText()
                .contains("Bão số 5", "Chấp thuận quyết toán theo khối lượng đã thực hiện");
        assertThat(mvc.post()
                        .uri(address(id) + "/" + struck)
                        .param("answer", "yes")
                        .param("number", "12/SCT-CN")
                        .param("decidedOn", "01/03/2026")
                        .with(office.signedIn(LEADER)))
                .hasStatus(422)
                .bodyText()
                .contains("12/SCT-CN", "Văn bản giải trình về bất khả kháng");
    }

    private void lostAll(UUID id, Tier tier) {
        moved(paying.advance(DAY, id, Dong.ofMillions(70)));
        var struck = recorded(id, null, Dong.ZERO);
        attach(id, tier, "FORCE_MAJEURE");
        assertThat(answered(id, struck)).isEmpty();
        assertThat(codes(accept(id, DONE))).containsExactly("project.struck-nothing-left");
        assertThat(page(id, CENTRE)).contains("Không còn khối lượng nào");
    }

    private void closed(UUID id) {
        assertThat(codes(changing.close(LATER, id))).containsExactly("project.close-when-returned");
        moved(paying.refund(LATER, id, Dong.ofMillions(70)));
        assertThat(moved(changing.close(LATER, id)).stage()).isEqualTo(Stage.STOPPED);
        assertThat(places(id, "CLOSE_STOPPED")).contains("Điều 18 khoản 4");
    }

    private UUID recorded(UUID id, @Nullable UUID place, Dong done) {
        var request = UUID.randomUUID();
        assertThat(office.on(LATER, CENTRE, () -> record.record(id, told(place, done), request)))
                .isEmpty();
        return request;
    }

    private static ForceMajeure told(@Nullable UUID place, Dong done) {
        return new ForceMajeure(
                place,
                ForceMajeure.Kind.NATURAL_DISASTER,
                STRUCK,
                "Bão số 5 làm sập nhà xưởng",
                "Đã di dời, kê cao máy móc",
                new ForceMajeure.Minutes("07/BB", STRUCK.plusDays(2), "Nguyễn Văn An", "Trần Thị Bình"),
                done);
    }

    /** The leader agrees. */
    private List<Finding> answered(UUID id, UUID struck) {
        return office.on(LATER, LEADER, () -> answer.answer(id, struck, yes()));
    }

    private static Answer yes() {
        return new Answer(true, "12/SCT-CN", LATER, "");
    }

    private static Answer no(Answer said) {
        return new Answer(false, said.number(), said.decidedOn(), "Lý do khác");
    }

    private void attach(UUID id, Tier tier, String... moments) {
        Stream.of(moments)
                .flatMap(
                        moment -> norms
                                .requiredPapers(
                                        "ADVANCED_MACHINERY", moment, tier, tier == Tier.LOCAL ? "48" : null, DAY)
                                .stream())
                .forEach(paper -> handingIn.attach(LATER, id, paper));
    }

    private Decision accept(UUID id, Dong cost) {
        return working.accept(LATER, id, new Acceptance("01/BB-NT", LATER, List.of(cost), ""));
    }

    private static PartAcceptance minutes(UUID place, String number, Dong cost) {
        return PartAcceptance.told(UUID.randomUUID(), place, number, LATER, List.of(cost), "");
    }

    private UUID group(UUID first, UUID second) {
        var id = grouping.open(DAY);
        grouping.fill(DAY, id, 2074, 2, ASKED);
        handingIn.attach(DAY, id, "SUBMIT");
        moved(handingIn.submit(DAY, id));
        moved(judging.pass(DAY, id, ASKED.times(2)));
        done(planning.approve(DAY, builder.submittedPlan(2074, ASKED.times(2), id)));
        grouping.add(DAY, id, first, grouping.machine(DAY, "coso3", ASKED));
        grouping.add(DAY, id, second, grouping.machine(DAY, "coso4", ASKED));
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        moved(working.sign(DAY, id, ASKED.times(2)));
        return id;
    }

    /** The articles a step rests on. */
    private String places(UUID id, String step) {
        return rows.one(String.class, """
                select string_agg(distinct provision.place, '; ') from project.move
                join legal.provision on provision.id = any (move.basis_ids)
                where project_id = ? and step = ?""", id, step);
    }

    /** The text of the liquidation minutes. */
    private String printed(UUID id) {
        var docx = mvc.get()
                .uri("/de-an/" + id + "/bieu-mau/mau-6.docx")
                .with(office.signedIn(LEADER))
                .exchange();
        assertThat(docx).hasStatusOk();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(docx.getResponse().getContentAsByteArray()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String address(UUID id) {
        return "/de-an/" + id + "/bat-kha-khang";
    }

    private String page(UUID id, String reader) {
        var result = mvc.get().uri("/de-an/" + id).with(office.signedIn(reader)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> codes(Decision decision) {
        return codes(refused(decision));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
