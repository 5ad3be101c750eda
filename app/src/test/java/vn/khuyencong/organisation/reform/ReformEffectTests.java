package vn.khuyencong.organisation.reform;

import static org.assertj.core.api.Assertions.assertThat;
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
import vn.khuyencong.support.ReformTest;
import vn.khuyencong.support.Rows;

/** What a reform of bodies does on its day, and how it is taken back; each test in a province of its own. */
@ReformTest
@Import(ReformOffice.class)
class ReformEffectTests {

    @Autowired
    private ReformOffice office;

    @Autowired
    private PrepareReform prepare;

    @Autowired
    private ReverseReform reverse;

    @Autowired
    private ReformReader reader;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Rows rows;

    @Test
    void aSplitGivesEachPieceToItsOwnSuccessorAndTheRestToTheDefault() {
        var province = office.province();
        var centre = office.centre(province, "A");
        var person = office.account(province.code(), centre, "CENTRE");
        var other = office.account(province.code(), centre, "CENTRE");
        var first = office.project(province, centre);
        var second = office.project(province, centre);
        var notice = office.notice(province, centre, second);
        var id = office.begin(
                province.officer(),
                draft(ReformKind.SPLIT, NEXT_MONTH, List.of(centre), anew(1, "B", true), anew(2, "C", false)));
        office.as(
                province.officer(),
                () -> prepare.assign(
                                id,
                                0,
                                List.of(new Given("project", second, 2), new Given("account", other.account(), 2)))
                        .orFail());
        office.decide(province.leader(), id, 1).orFail();
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
        office.decide(province.leader(), back, 1).orFail();
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
        var id = office.begin(
                province.officer(),
                draft(ReformKind.SPLIT, NEXT_MONTH, List.of(centre), existing(1, centre, true), anew(2, "B", false)));
        office.as(
                province.officer(),
                () -> prepare.assign(id, 0, List.of(new Given("project", goes, 2)))
                        .orFail());
        office.decide(province.leader(), id, 1).orFail();
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
        var id = office.begin(
                province.officer(), draft(ReformKind.MERGE, TODAY, List.of(small), existing(1, large, true)));
        office.decide(province.leader(), id, 0).orFail();
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
        office.decide(province.leader(), back, 1).orFail();
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
        var id = office.begin(province.officer(), draft(ReformKind.RENAME, NEXT_MONTH, List.of(centre), named));
        office.decide(province.leader(), id, 0).orFail();
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
        office.decide(province.leader(), back, 1).orFail();
        office.clockOf(NEXT_MONTH.plusDays(5));
        assertThat(names(centre, NEXT_MONTH, NEXT_MONTH.plusDays(5))).containsExactly("Tên mới", "Tên cũ");
    }

    @Test
    void aBodyMovesUnderAnotherButNeverUnderOneBelowIt() {
        var province = office.province();
        var centre = office.centre(province, "A");
        var below = office.centre(province, "B");
        rows.change("update organisation.organisation set parent_id = ? where id = ?", centre, below);
        var wrong =
                office.begin(province.officer(), draft(ReformKind.MOVE, TODAY, List.of(centre), under(centre, below)));
        assertThat(refusal(office.decide(province.leader(), wrong, 0))).containsExactly("reform.parent-below");
        var right = office.begin(
                province.officer(), draft(ReformKind.MOVE, TODAY, List.of(below), under(below, province.department())));
        office.decide(province.leader(), right, 0).orFail();
        assertThat(parentOf(below)).isEqualTo(province.department());
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
