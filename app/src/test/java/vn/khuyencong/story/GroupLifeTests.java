package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.Decisions.refused;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.CloseAcceptance;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.project.MoveGroupPlan;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.SaveProject;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
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

/** A group file: approved before anybody is named, its places fixed by the department, round by round. */
@LifeTest
class GroupLifeTests {

    private static final Dong EACH = Dong.ofMillions(100);
    private static final LocalDate LATER = DAY.plusDays(30);

    @Autowired
    Office office;

    @Autowired
    Grouping grouping;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Judging judging;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Planning planning;

    @Autowired
    Working working;

    @Autowired
    Paying paying;

    @Autowired
    Projects projects;

    @Autowired
    MoveGroupPlan move;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void isApprovedBeforeAnybodyIsNamed() {
        var id = approved(2040, 3);
        var project = office.as("trungtam", () -> projects.get(id));
        assertThat(project.beneficiary()).isNull();
        assertThat(project.scope().place()).isNull();
        assertThat(project.approved()).isEqualTo(EACH.times(3));
        for (var reader : List.of("trungtam", "so.chuyenvien", "ubnd")) {
            assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn(reader)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Chưa xác định (đề án nhóm)", "còn 3 địa điểm chưa sử dụng");
        }
        assertThat(mvc.get().uri("/de-an?loai=GROUP&so-dong=200").with(office.signedIn("trungtam")))
                .hasStatusOk()
                .bodyText()
                .contains(project.code(), "Chưa xác định (đề án nhóm)");
    }

    @Test
    void theCeilingCountsForEachPlace() {
        var id = grouping.open(DAY);
        grouping.fill(DAY, id, 2041, 2, Dong.ofMillions(5_000));
        handingIn.attach(DAY, id, "SUBMIT");
        assertThat(codes(handingIn.submit(DAY, id))).containsExactly("project.asked-over-ceiling");
        var ceilingOfTwo =
                refused(handingIn.submit(DAY, id)).getFirst().arguments().get(1);
        grouping.fill(DAY, id, 2041, 4, Dong.ofMillions(5_000));
        var ceilingOfFour =
                refused(handingIn.submit(DAY, id)).getFirst().arguments().get(1);
        assertThat(ceilingOfFour).isEqualTo(((Dong) ceilingOfTwo).times(2));
    }

    @Test
    void whetherItIsAGroupIsSaidWhenItIsOpened() {
        var id = builder.at(Stage.DRAFT, 2041, EACH);
        var outcome = grouping.fill(DAY, id, 2041, 2, EACH);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SaveProject.Outcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly("project.group-chosen-at-start"));
    }

    @Test
    void itsPlacesAreFixedRoundByRound() {
        var id = approved(2042, 3);
        assertThat(plan(id, "coso3")).isEmpty();
        assertThat(plan(id, "coso4")).isEmpty();
        moved(grouping.submit(DAY, id));
        assertThat(grouping.add(DAY, id, UUID.randomUUID(), grouping.machine(DAY, "coso1", EACH)))
                .extracting(Finding::code)
                .containsExactly("project.group-plan-away");
        moved(grouping.giveBack(DAY, id));
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        assertThat(places(id)).containsExactly("100000000 true", "100000000 true");
        assertThat(page(id, "trungtam")).contains("2 trên 3 địa điểm", "còn 1 địa điểm chưa sử dụng", "55/QĐ-SCT");
        assertThat(unused()).contains("/de-an/" + id);
        assertThat(plan(id, "coso1")).isEmpty();
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        assertThat(places(id)).hasSize(3);
        assertThat(page(id, "trungtam")).contains("3 trên 3 địa điểm", "Đợt 2").doesNotContain("chưa sử dụng");
        assertThat(unused()).doesNotContain("/de-an/" + id);
    }

    @Test
    void noMorePlacesAndNoMoreMoneyThanApproved() {
        var id = approved(2043, 1);
        plan(id, "coso3");
        plan(id, "coso4");
        assertThat(codes(grouping.submit(DAY, id)))
                .containsExactly("project.group-too-many-places", "project.group-over-approved");
    }

    @Test
    void oneBeneficiaryStandsAtOnePlace() {
        var id = approved(2043, 2);
        plan(id, "coso3");
        plan(id, "coso3");
        assertThat(codes(grouping.submit(DAY, id))).containsExactly("project.group-twice");
    }

    @Test
    void eachPlaceStaysWithinTheFrozenNorm() {
        var id = approved(2044, 3);
        var machine = grouping.machine(DAY, "coso3", EACH);
        var much = new GroupPlace.Told(
                machine.beneficiary(),
                machine.place(),
                machine.content(),
                machine.partner(),
                Dong.ofMillions(150),
                EACH,
                machine.startsOn(),
                machine.endsOn());
        assertThat(grouping.add(DAY, id, UUID.randomUUID(), much)).isEmpty();
        assertThat(codes(grouping.submit(DAY, id)))
                .containsExactly("project.group-place-refused", "project.group-place-over-ceiling");
    }

    @Test
    void whoAndWhereIsTestedOnceThePlaceIsKnown() {
        var id = approved(2044, 2);
        plan(id, "coso6");
        assertThat(codes(grouping.submit(DAY, id)))
                .containsExactly("project.group-place-refused", "project.against-PLACE");
    }

    @Test
    void anEmptyPlanIsNotHandedIn() {
        var id = approved(2044, 1);
        assertThat(codes(grouping.submit(DAY, id))).containsExactly("project.group-plan-not-there");
        var place = UUID.randomUUID();
        grouping.add(DAY, id, place, grouping.machine(DAY, "coso3", EACH));
        assertThat(grouping.remove(DAY, id, place, 0)).isEmpty();
        assertThat(codes(grouping.submit(DAY, id))).containsExactly("project.group-plan-empty");
    }

    @Test
    void aSecondClickAddsNothingTwiceAndAStaleFormIsToldSo() {
        var id = approved(2045, 2);
        var place = UUID.randomUUID();
        var told = grouping.machine(DAY, "coso3", EACH);
        grouping.add(DAY, id, place, told);
        grouping.add(DAY, id, place, told);
        assertThat(places(id)).hasSize(1);
        var other = grouping.machine(DAY, "coso4", EACH);
        assertThat(grouping.change(DAY, id, place, 0, other)).isEmpty();
        assertThat(grouping.change(DAY, id, place, 0, other))
                .as("a second click")
                .isEmpty();
        assertThatThrownBy(() -> grouping.change(DAY, id, place, 0, told)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> grouping.remove(DAY, id, place, 0)).isInstanceOf(Stale.class);
    }

    @Test
    void eachStepIsItsOffices() {
        var id = approved(2045, 1);
        plan(id, "coso3");
        assertThatThrownBy(() -> office.on(DAY, "so.chuyenvien", () -> move.submit(id, version(id))))
                .isInstanceOf(NotAllowed.class);
        moved(grouping.submit(DAY, id));
        grouping.tellApart(DAY, id);
        assertThat(codes(grouping.approve(DAY, id))).contains("project.group-plan-not-there");
        assertThatThrownBy(() -> office.on(DAY, "trungtam", () -> move.appraise(id, version(id), "Đạt")))
                .isInstanceOf(NotAllowed.class);
        moved(grouping.appraise(DAY, id));
        assertThatThrownBy(() -> office.on(DAY, "so.chuyenvien", () -> move.approve(id, version(id), "55/QĐ-SCT", DAY)))
                .isInstanceOf(NotAllowed.class);
        assertThat(codes(office.on(DAY, "so.lanhdao", () -> move.approve(id, version(id), "", DAY.minusDays(1)))))
                .containsExactly("project.change-number-missing", "project.group-plan-before-approval");
        moved(grouping.approve(DAY, id));
    }

    @Test
    void aNamedFileHasNoPlanOfPlaces() {
        var id = builder.at(Stage.APPROVED, 2046, EACH);
        assertThat(grouping.add(DAY, id, UUID.randomUUID(), grouping.machine(DAY, "coso4", EACH)))
                .extracting(Finding::code)
                .containsExactly("project.group-only");
        assertThat(codes(grouping.submit(DAY, id))).containsExactly("project.group-only");
    }

    @Test
    void whoeverBenefitsSeesHerOwnPlaceOnceItIsApproved() {
        var id = approved(2046, 2);
        plan(id, "coso3");
        plan(id, "coso4");
        assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn("coso3"))).hasStatus(404);
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        assertThat(page(id, "coso3"))
                .contains(grouping.establishment("coso3").name())
                .doesNotContain(grouping.establishment("coso4").name());
        assertThat(mvc.get().uri("/ho-so-cua-toi").with(office.signedIn("coso3")))
                .hasStatusOk()
                .bodyText()
                .contains("/de-an/" + id);
        assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn("coso1"))).hasStatus(404);
    }

    @Test
    void whatAWorkshopOfThePlanWasGivenElsewhereStopsThePlanUntilItIsConcludedOn() {
        var earlier = approved(2040, 1);
        plan(earlier, "coso3");
        moved(grouping.submit(DAY, earlier));
        moved(grouping.appraise(DAY, earlier));
        moved(grouping.approve(DAY, earlier));
        var id = approved(2041, 1);
        plan(id, "coso3");
        moved(grouping.submit(DAY, id));
        assertThat(codes(grouping.appraiseOnly(DAY, id))).containsExactly("project.double-funding-open");
        grouping.tellApart(DAY, id);
        moved(grouping.appraiseOnly(DAY, id));
        moved(grouping.approve(DAY, id));
    }

    @Test
    void aPlaceIsReplacedByAnotherOfTheNextRoundAndIsGivenUpWhenThatIsApproved() {
        var id = approved(2043, 1);
        var first = UUID.randomUUID();
        grouping.add(DAY, id, first, grouping.machine(DAY, "coso3", EACH));
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        var other = grouping.machine(DAY, "coso4", EACH);
        assertThat(grouping.add(DAY, id, UUID.randomUUID(), other.insteadOf(first, " ")))
                .extracting(Finding::code)
                .containsExactly("project.group-replaced-why");
        grouping.add(DAY, id, UUID.randomUUID(), other.insteadOf(first, "Cơ sở xin rút"));
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        assertThat(places(id)).containsExactlyInAnyOrder("100000000 true", "100000000 false");
        moved(grouping.approve(DAY, id));
        assertThat(rows.one(String.class, "select given_up_why from project.group_place where id = ?", first))
                .isEqualTo("Cơ sở xin rút");
        assertThat(page(id, "so.chuyenvien")).contains("Thay cho", "Cơ sở xin rút");
        assertThat(codes(working.acceptPart(DAY, id, minutes(first, "01/BB-NT", DAY, EACH))))
                .isNotEmpty();
    }

    @Test
    void moneyIsAdvancedOnlyForPlacesThatAreApproved() {
        var id = approved(2047, 2);
        moved(working.sign(DAY, id, EACH.times(2)));
        moved(working.report(DAY, id, EACH.times(4), EACH.times(4)));
        moved(working.confirm(DAY, id));
        assertThat(codes(paying.advance(DAY, id, Dong.ofMillions(10)))).containsExactly("project.group-no-places");
        plan(id, "coso3");
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        assertThat(codes(paying.advance(DAY, id, Dong.ofMillions(101))))
                .containsExactly("project.group-advance-over-places");
        moved(paying.advance(DAY, id, EACH));
    }

    @Test
    void aGroupOfThreePlacesIsSettledWithOneUnused() {
        var id = approved(2048, 3);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        grouping.add(DAY, id, first, grouping.machine(DAY, "coso3", EACH));
        grouping.add(DAY, id, second, grouping.machine(DAY, "coso4", EACH));
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        moved(working.sign(DAY, id, EACH.times(3)));
        moved(working.report(DAY, id, EACH.times(6), EACH.times(6)));
        moved(working.confirm(DAY, id));
        moved(paying.advance(DAY, id, Dong.ofMillions(150)));
        handingIn.attachTo(DAY, id, first, "ACCEPT");
        handingIn.attachTo(DAY, id, second, "ACCEPT");
        assertThat(codes(working.accept(DAY, id, new Acceptance("01/BB-NT", DAY, List.of(EACH), ""))))
                .containsExactly("project.accept-by-parts");
        moved(working.acceptPart(DAY, id, minutes(first, "01/BB-NT", DAY, EACH.times(2))));
        assertThat(codes(working.acceptPart(LATER, id, minutes(first, "02/BB-NT", LATER, EACH))))
                .containsExactly("project.part-place-accepted");
        assertThat(codes(working.close(LATER, id, closing(LATER, Map.of()))))
                .containsExactly("project.part-place-without-reason");
        moved(working.acceptPart(LATER, id, minutes(second, "02/BB-NT", LATER, Dong.ofMillions(180))));
        assertThat(codes(working.close(LATER, id, closing(DAY, Map.of()))))
                .containsExactly("project.accepted-before-part");
        var accepted = moved(working.close(LATER, id, closing(LATER, Map.of())));
        assertThat(accepted.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(rows.one(Long.class, "select due_vnd from project.acceptance where project_id = ?", id))
                .isEqualTo(190_000_000L);
        assertThat(rows.one(LocalDate.class, "select due_on from project.project where id = ?", id))
                .isEqualTo(LATER.plusDays(15));
        assertThat(page(id, "coso3"))
                .contains("01/BB-NT")
                .doesNotContain(grouping.establishment("coso4").name());
        moved(paying.pay(LATER, id, Dong.ofMillions(40)));
        moved(paying.settle(LATER, id, Map.of("ESTIMATED_ACCEPTED", "Một địa điểm không thực hiện")));
        assertThat(rows.one(Long.class, "select returned_vnd from project.settlement where project_id = ?", id))
                .isEqualTo(110_000_000L);
    }

    @Test
    void anApprovedPlaceThatIsNotDoneIsGivenUpWithAReasonAndItsMoneyComesBack() {
        var id = approved(2049, 2);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        grouping.add(DAY, id, first, grouping.machine(DAY, "coso3", EACH));
        grouping.add(DAY, id, second, grouping.machine(DAY, "coso4", EACH));
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        moved(working.sign(DAY, id, EACH.times(2)));
        moved(working.report(DAY, id, EACH.times(4), EACH.times(4)));
        moved(working.confirm(DAY, id));
        moved(paying.advance(DAY, id, Dong.ofMillions(140)));
        handingIn.attachTo(DAY, id, first, "ACCEPT");
        assertThat(codes(working.close(LATER, id, closing(LATER, Map.of(first, "Bỏ", second, "Bỏ")))))
                .contains("project.no-part-accepted");
        moved(working.acceptPart(LATER, id, minutes(first, "01/BB-NT", LATER, EACH.times(2))));
        moved(working.close(LATER, id, closing(LATER, Map.of(second, "Cơ sở ngừng hoạt động"))));
        assertThat(page(id, "so.chuyenvien")).contains("Không thực hiện", "Cơ sở ngừng hoạt động");
        moved(paying.refund(LATER, id, Dong.ofMillions(40)));
    }

    @Test
    void aFileForOneIsAcceptedPartByPartAndReckonedOnTheSum() {
        var id = builder.at(Stage.UNDER_WAY, 2049, EACH);
        handingIn.attach(DAY, id, "ACCEPT");
        moved(working.acceptPart(DAY, id, part("01/BB-NT", Dong.ofMillions(80))));
        assertThat(codes(working.acceptPart(DAY, id, part("01/BB-NT", Dong.ofMillions(80)))))
                .containsExactly("project.part-minutes-twice");
        assertThat(codes(working.acceptPart(DAY, id, part("02/BB-NT", Dong.ZERO))))
                .containsExactly("project.nothing-accepted");
        moved(working.acceptPart(LATER, id, part("02/BB-NT", Dong.ofMillions(60))));
        assertThat(codes(working.close(LATER, id, new CloseAcceptance.Closing("03/BB-NT", LATER, Map.of(), ""))))
                .containsExactly("project.part-rest-without-reason");
        moved(working.close(LATER, id, new CloseAcceptance.Closing("03/BB-NT", LATER, Map.of(), "Máy mua rẻ hơn")));
        assertThat(rows.one(Long.class, "select due_vnd from project.acceptance where project_id = ?", id))
                .isEqualTo(70_000_000L);
    }

    private static PartAcceptance minutes(UUID place, String number, LocalDate day, Dong cost) {
        return PartAcceptance.told(UUID.randomUUID(), place, number, day, List.of(cost), "");
    }

    private static PartAcceptance part(String number, Dong cost) {
        return PartAcceptance.told(UUID.randomUUID(), null, number, DAY, List.of(cost), "");
    }

    private static CloseAcceptance.Closing closing(LocalDate day, Map<UUID, String> givenUp) {
        return new CloseAcceptance.Closing("09/BB-NT", day, givenUp, "");
    }

    private UUID approved(int year, int places) {
        var id = grouping.open(DAY);
        grouping.fill(DAY, id, year, places, EACH);
        handingIn.attach(DAY, id, "SUBMIT");
        moved(handingIn.submit(DAY, id));
        moved(judging.pass(DAY, id, EACH.times(places)));
        done(planning.approve(DAY, builder.submittedPlan(year, EACH.times(places), id)));
        return id;
    }

    private List<Finding> plan(UUID id, String owner) {
        return grouping.add(DAY, id, UUID.randomUUID(), grouping.machine(DAY, owner, EACH));
    }

    /** The list of files with places or money that nothing is approved for. */
    private String unused() {
        return body("/de-an?so-dong=200&dia-diem=chua-su-dung", "trungtam");
    }

    private String page(UUID id, String reader) {
        return body("/de-an/" + id, reader);
    }

    private String body(String address, String reader) {
        var result = mvc.get().uri(address).with(office.signedIn(reader)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int version(UUID id) {
        return projects.get(id).version();
    }

    private List<String> places(UUID id) {
        return rows.all(
                (row, _) -> row.getLong(1) + " " + row.getBoolean(2),
                "select support_vnd, approved from project.group_place where project_id = ? order by added_at, id",
                id);
    }

    private static List<String> codes(Decision decision) {
        return refused(decision).stream().map(Finding::code).toList();
    }
}
