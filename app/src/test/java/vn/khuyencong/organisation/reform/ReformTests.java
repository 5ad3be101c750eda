package vn.khuyencong.organisation.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.organisation.reform.ReformOffice.NEXT_MONTH;
import static vn.khuyencong.organisation.reform.ReformOffice.TODAY;
import static vn.khuyencong.organisation.reform.ReformOffice.anew;
import static vn.khuyencong.organisation.reform.ReformOffice.draft;
import static vn.khuyencong.organisation.reform.ReformOffice.existing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.khuyencong.access.Actor;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.organisation.reform.PrepareReform.Given;
import vn.khuyencong.organisation.reform.Reform.Described;
import vn.khuyencong.organisation.reform.Reform.Successor;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.ReformTest;
import vn.khuyencong.support.Rows;

/** Reforms of bodies, each test in a province of its own. */
@ReformTest
@Import(ReformOffice.class)
class ReformTests {

    @Autowired
    private ReformOffice office;

    @Autowired
    private PrepareReform prepare;

    @Autowired
    private DecideReform decide;

    @Autowired
    private ReverseReform reverse;

    @Autowired
    private ReformReader reader;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Rows rows;

    @Test
    void whoeverHasWrittenInAPlanMayNotDecideIt() {
        var province = office.province();
        var plan = draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(office.centre(province, "A")));
        var id = begin(province.officer(), plan);
        office.as(province.leader(), () -> prepare.save(id, 0, plan).orFail());
        assertThat(refusal(decide(province.leader(), id, 1))).containsExactly("reform.decided-by-preparer");
        assertThatThrownBy(() -> decide(province.officer(), id, 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> rows.change("update organisation.reform set decided_by = preparers[1] where id = ?", id))
                .rootCause()
                .hasMessageContaining("reform_decided_by_another");
        assertThat(decide(province.otherLeader(), id, 1)).isEqualTo(new ReformOutcome.Done(id));
        assertThat(office.state(id)).isEqualTo("PLANNED");
    }

    @Test
    void onlyTheDepartmentOfTheProvincePreparesAndItsOfficialsRead() {
        var province = office.province();
        var centre = office.centre(province, "A");
        var official = office.account(province.code(), centre, "CENTRE");
        var inspector = office.account(province.code(), centre, "INSPECTOR");
        var commune = office.account(province.code(), centre, "COMMUNE");
        var plan = draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(centre));
        assertThatThrownBy(() -> begin(official, plan)).isInstanceOf(NotAllowed.class);
        var id = begin(province.officer(), plan);
        assertThat(office.as(inspector, () -> reader.look(id)).may())
                .isEqualTo(new ReformReader.May(false, false, false, false));
        assertThatThrownBy(() -> office.as(commune, () -> reader.look(id))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.as(office.province().officer(), () -> reader.look(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void openWorkThatNobodyWouldGetRefusesTheWholeAndIsNamed() {
        var province = office.province();
        var centre = office.centre(province, "A");
        var project = office.project(province, centre);
        var id = begin(province.officer(), draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(centre)));
        var code = rows.one(String.class, "select code from project.project where id = ?", project);
        assertThat(decide(province.leader(), id, 0)).isInstanceOfSatisfying(ReformOutcome.Refused.class, refused -> {
            assertThat(refused.findings()).extracting(Finding::code).containsExactly("reform.work-without-successor");
            assertThat(refused.findings().getFirst().arguments()).containsExactly(1, code);
        });
        assertThat(office.state(id)).isEqualTo("DRAFT");
        rows.change("update project.project set stage = 'WITHDRAWN' where id = ?", project);
        decide(province.leader(), id, 0).orFail();
        office.clockOf(NEXT_MONTH);
        assertThat(office.state(id)).isEqualTo("DONE");
        assertThat(office.stands(centre, NEXT_MONTH.minusDays(1))).isTrue();
        assertThat(office.stands(centre, NEXT_MONTH)).isFalse();
        assertThat(office.implementer(project)).isEqualTo(centre);
        assertThat(organisations.find(centre, NEXT_MONTH.plusYears(1)).name()).isEqualTo("A");
    }

    @Test
    void workThatCameUpSinceTheDecisionFailsTheWholeAndIsTriedAgain() {
        var province = office.province();
        var centre = office.centre(province, "A");
        var id = begin(province.officer(), draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(centre)));
        decide(province.leader(), id, 0).orFail();
        var project = office.project(province, centre);
        office.clockOf(NEXT_MONTH);
        office.clockOf(NEXT_MONTH);
        assertThat(office.state(id)).isEqualTo("PLANNED reform.work-without-successor");
        assertThat(office.stands(centre, NEXT_MONTH)).isTrue();
        assertThat(rows.all(
                        (row, _) -> row.getString(1),
                        "select role from desk.notice where file_id = ? and message = 'reform.notice.failed' and done_at is null order by 1",
                        id))
                .containsExactly("DEPARTMENT_LEADER", "DEPARTMENT_OFFICER");
        rows.change("update project.project set stage = 'WITHDRAWN' where id = ?", project);
        office.clockOf(NEXT_MONTH.plusDays(1));
        assertThat(office.state(id)).isEqualTo("DONE");
        assertThat(office.stands(centre, NEXT_MONTH)).isFalse();
    }

    @Test
    void aSplitGivesEachPieceToItsOwnSuccessorAndTheRestToTheDefault() {
        var province = office.province();
        var centre = office.centre(province, "A");
        var person = office.account(province.code(), centre, "CENTRE");
        var other = office.account(province.code(), centre, "CENTRE");
        var first = office.project(province, centre);
        var second = office.project(province, centre);
        var notice = office.notice(province, centre, second);
        var id = begin(
                province.officer(),
                draft(ReformKind.SPLIT, NEXT_MONTH, List.of(centre), anew(1, "B", true), anew(2, "C", false)));
        office.as(
                province.officer(),
                () -> prepare.assign(
                                id,
                                0,
                                List.of(new Given("project", second, 2), new Given("account", other.account(), 2)))
                        .orFail());
        decide(province.leader(), id, 1).orFail();
        var late = office.project(province, centre);
        office.clockOf(NEXT_MONTH);
        assertThat(office.state(id)).isEqualTo("DONE");
        var b = office.made(id, 1);
        var c = office.made(id, 2);
        assertThat(List.of(office.implementer(first), office.implementer(second), office.implementer(late)))
                .containsExactly(b, c, b);
        assertThat(List.of(bodyOf(person), bodyOf(other))).containsExactly(b, c);
        assertThat(rows.one(UUID.class, "select organisation_id from desk.notice where id = ?", notice))
                .isEqualTo(c);

        var back = office.as(province.officer(), () -> reverse.reverse(id).orFail());
        assertThat(office.as(province.officer(), () -> reverse.reverse(id).orFail()))
                .isEqualTo(back);
        office.as(
                province.officer(),
                () -> prepare.save(back, 0, draft(ReformKind.RESTORE, NEXT_MONTH.plusDays(9), List.of()))
                        .orFail());
        decide(province.leader(), back, 1).orFail();
        var after = office.project(province, b);
        office.clockOf(NEXT_MONTH.plusDays(9));
        assertThat(office.state(back)).isEqualTo("DONE");
        assertThat(List.of(first, second, late, after))
                .allSatisfy(project -> assertThat(office.implementer(project)).isEqualTo(centre));
        assertThat(List.of(bodyOf(person), bodyOf(other))).containsOnly(centre);
        assertThat(office.stands(centre, NEXT_MONTH.plusDays(9))).isTrue();
        assertThat(office.stands(b, NEXT_MONTH.plusDays(9))).isFalse();
    }

    @Test
    void aBodyThatGoesOnAfterASplitKeepsWhatIsNotGivenAway() {
        var province = office.province();
        var centre = office.centre(province, "A");
        var stays = office.project(province, centre);
        var goes = office.project(province, centre);
        var id = begin(
                province.officer(),
                draft(ReformKind.SPLIT, NEXT_MONTH, List.of(centre), existing(1, centre, true), anew(2, "B", false)));
        office.as(
                province.officer(),
                () -> prepare.assign(id, 0, List.of(new Given("project", goes, 2)))
                        .orFail());
        decide(province.leader(), id, 1).orFail();
        office.clockOf(NEXT_MONTH);
        assertThat(office.state(id)).isEqualTo("DONE");
        assertThat(office.stands(centre, NEXT_MONTH)).isTrue();
        assertThat(List.of(office.implementer(stays), office.implementer(goes)))
                .containsExactly(centre, office.made(id, 2));
    }

    @Test
    void whatWasTheBodysOwnStaysWhereAMergerIntoItIsReversed() {
        var province = office.province();
        var small = office.centre(province, "A");
        var large = office.centre(province, "B");
        var below = office.centre(province, "C");
        rows.change("update organisation.organisation set parent_id = ? where id = ?", small, below);
        var came = office.project(province, small);
        var own = office.project(province, large);
        var id = begin(province.officer(), draft(ReformKind.MERGE, TODAY, List.of(small), existing(1, large, true)));
        decide(province.leader(), id, 0).orFail();
        assertThat(office.state(id))
                .as("a day that is today takes effect at once")
                .isEqualTo("DONE");
        assertThat(List.of(office.implementer(came), office.implementer(own), parentOf(below)))
                .containsOnly(large);
        var back = office.as(province.officer(), () -> reverse.reverse(id).orFail());
        office.as(
                province.officer(),
                () -> prepare.save(back, 0, draft(ReformKind.RESTORE, NEXT_MONTH, List.of()))
                        .orFail());
        decide(province.leader(), back, 1).orFail();
        office.clockOf(NEXT_MONTH);
        assertThat(office.state(back)).isEqualTo("DONE");
        assertThat(List.of(office.implementer(came), office.implementer(own), parentOf(below)))
                .containsExactly(small, large, small);
    }

    @Test
    void aNewNameHoldsFromItsDayAndIsTakenBackByNamingAgain() {
        var province = office.province();
        var centre = office.centre(province, "Tên cũ");
        var named = new Successor(1, centre, false, new Described("", "Tên mới", "Mới", null), true);
        var id = begin(province.officer(), draft(ReformKind.RENAME, NEXT_MONTH, List.of(centre), named));
        decide(province.leader(), id, 0).orFail();
        office.clockOf(NEXT_MONTH);
        assertThat(names(centre, NEXT_MONTH.minusDays(1), NEXT_MONTH)).containsExactly("Tên cũ", "Tên mới");
        var back = office.as(province.officer(), () -> reverse.reverse(id).orFail());
        var plan = office.as(province.officer(), () -> reader.look(back)).reform();
        assertThat(plan.kind()).isEqualTo(ReformKind.RENAME);
        assertThat(plan.to().getFirst().made().name()).isEqualTo("Tên cũ");
        office.as(
                province.officer(),
                () -> prepare.save(
                                back,
                                0,
                                new Reform.Draft(
                                        UUID.randomUUID(),
                                        ReformKind.RENAME,
                                        ReformOffice.terms(NEXT_MONTH.plusDays(5)),
                                        plan.from(),
                                        plan.to(),
                                        null))
                        .orFail());
        decide(province.leader(), back, 1).orFail();
        office.clockOf(NEXT_MONTH.plusDays(5));
        assertThat(names(centre, NEXT_MONTH, NEXT_MONTH.plusDays(5))).containsExactly("Tên mới", "Tên cũ");
    }

    @Test
    void aBodyMovesUnderAnotherButNeverUnderOneBelowIt() {
        var province = office.province();
        var centre = office.centre(province, "A");
        var below = office.centre(province, "B");
        rows.change("update organisation.organisation set parent_id = ? where id = ?", centre, below);
        var wrong = begin(province.officer(), draft(ReformKind.MOVE, TODAY, List.of(centre), under(centre, below)));
        assertThat(refusal(decide(province.leader(), wrong, 0))).containsExactly("reform.parent-below");
        var right = begin(
                province.officer(), draft(ReformKind.MOVE, TODAY, List.of(below), under(below, province.department())));
        decide(province.leader(), right, 0).orFail();
        assertThat(parentOf(below)).isEqualTo(province.department());
    }

    @Test
    void theFirstDayIsNeverBeforeTheDocument() {
        var province = office.province();
        var early = begin(
                province.officer(),
                draft(ReformKind.ABOLISH, TODAY.minusDays(4), List.of(office.centre(province, "A"))));
        assertThat(refusal(decide(province.leader(), early, 0))).containsExactly("reform.day-before-document");
        var past = begin(
                province.officer(),
                draft(ReformKind.ABOLISH, TODAY.minusDays(3), List.of(office.centre(province, "B"))));
        decide(province.leader(), past, 0).orFail();
        assertThat(office.state(past)).isEqualTo("DONE");
    }

    @Test
    void anUnfinishedPlanIsKeptAndSaysAllThatIsMissing() {
        var province = office.province();
        var id = begin(
                province.officer(),
                new Reform.Draft(
                        UUID.randomUUID(),
                        ReformKind.MERGE,
                        new Reform.Terms(null, "", null, "", ""),
                        List.of(),
                        List.of(),
                        null));
        assertThat(refusal(decide(province.leader(), id, 0)))
                .containsExactly("reform.document-missing", "reform.day-missing", "reform.merge-shape");
    }

    @Test
    void aBodyIsPartOfOnePlannedReformOnly() {
        var province = office.province();
        var centre = office.centre(province, "A");
        var first = begin(province.officer(), draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(centre)));
        var second = begin(province.officer(), draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(centre)));
        decide(province.leader(), first, 0).orFail();
        assertThat(refusal(decide(province.leader(), second, 0))).containsExactly("reform.planned-elsewhere");
        assertThat(refusal(office.as(province.leader(), () -> decide.cancel(first, 1, " "))))
                .containsExactly("reform.reason-missing");
        office.as(
                province.leader(),
                () -> decide.cancel(first, 1, "Quyết định bị thu hồi").orFail());
        office.as(
                province.leader(),
                () -> decide.cancel(first, 1, "Quyết định bị thu hồi").orFail());
        office.clockOf(NEXT_MONTH);
        assertThat(office.state(first)).isEqualTo("CANCELLED");
        assertThat(office.stands(centre, NEXT_MONTH)).isTrue();
        decide(province.leader(), second, 0).orFail();
    }

    @Test
    void aStalePageChangesNothingAndASecondClickIsQuiet() {
        var province = office.province();
        var plan = draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(office.centre(province, "A")));
        var id = begin(province.officer(), plan);
        assertThat(begin(province.officer(), plan)).isEqualTo(id);
        office.as(province.officer(), () -> prepare.save(id, 0, plan).orFail());
        assertThatThrownBy(() -> office.as(province.officer(), () -> prepare.save(id, 0, plan)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> decide(province.leader(), id, 0)).isInstanceOf(Stale.class);
        decide(province.leader(), id, 1).orFail();
        decide(province.leader(), id, 1).orFail();
        assertThat(refusal(office.as(province.officer(), () -> prepare.save(id, 2, plan))))
                .containsExactly("reform.not-a-draft");
        assertThat(refusal(office.as(province.officer(), () -> reverse.reverse(id))))
                .containsExactly("reform.not-to-be-reversed");
    }

    private UUID begin(Actor actor, Reform.Draft plan) {
        return office.as(actor, () -> prepare.begin(plan).orFail());
    }

    private ReformOutcome decide(Actor actor, UUID id, int version) {
        return office.as(actor, () -> decide.decide(id, version));
    }

    private static List<String> refusal(ReformOutcome outcome) {
        return switch (outcome) {
            case ReformOutcome.Done _ -> List.of();
            case ReformOutcome.Refused(var findings) ->
                findings.stream().map(Finding::code).toList();
        };
    }

    private static Successor under(UUID body, UUID parent) {
        return new Successor(1, body, false, new Described("", "", "", parent), true);
    }

    private UUID bodyOf(Actor actor) {
        return rows.one(UUID.class, "select organisation_id from access.account where id = ?", actor.account());
    }

    private UUID parentOf(UUID body) {
        return rows.one(UUID.class, "select parent_id from organisation.organisation where id = ?", body);
    }

    private List<String> names(UUID body, LocalDate... days) {
        return List.of(days).stream()
                .map(day -> organisations.find(body, day).name())
                .toList();
    }
}
