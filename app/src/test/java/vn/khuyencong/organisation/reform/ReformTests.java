package vn.khuyencong.organisation.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.organisation.reform.ReformOffice.NEXT_MONTH;
import static vn.khuyencong.organisation.reform.ReformOffice.TODAY;
import static vn.khuyencong.organisation.reform.ReformOffice.draft;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.khuyencong.organisation.Organisations;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.ReformTest;
import vn.khuyencong.support.Rows;

/** Who plans and decides reforms of bodies, and what stands against one; each test in a province of its own. */
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
        var id = office.begin(province.officer(), plan);
        office.as(province.leader(), () -> prepare.save(id, 0, plan).orFail());
        assertThat(refusal(office.decide(province.leader(), id, 1))).containsExactly("reform.decided-by-preparer");
        assertThatThrownBy(() -> office.decide(province.officer(), id, 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> rows.change("update organisation.reform set decided_by = preparers[1] where id = ?", id))
                .rootCause()
                .hasMessageContaining("reform_decided_by_another");
        assertThat(office.decide(province.otherLeader(), id, 1)).isEqualTo(new ReformOutcome.Done(id));
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
        assertThatThrownBy(() -> office.begin(official, plan)).isInstanceOf(NotAllowed.class);
        var id = office.begin(province.officer(), plan);
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
        var id = office.begin(province.officer(), draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(centre)));
        var code = rows.one(String.class, "select code from project.project where id = ?", project);
        assertThat(office.decide(province.leader(), id, 0))
                .isInstanceOfSatisfying(ReformOutcome.Refused.class, refused -> {
                    assertThat(refused.findings())
                            .extracting(Finding::code)
                            .containsExactly("reform.work-without-successor");
                    assertThat(refused.findings().getFirst().arguments()).containsExactly(1, code);
                });
        assertThat(office.state(id)).isEqualTo("DRAFT");
        rows.change("update project.project set stage = 'WITHDRAWN' where id = ?", project);
        office.decide(province.leader(), id, 0).orFail();
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
        var id = office.begin(province.officer(), draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(centre)));
        office.decide(province.leader(), id, 0).orFail();
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
    void theFirstDayIsNeverBeforeTheDocument() {
        var province = office.province();
        var early = office.begin(
                province.officer(),
                draft(ReformKind.ABOLISH, TODAY.minusDays(4), List.of(office.centre(province, "A"))));
        assertThat(refusal(office.decide(province.leader(), early, 0))).containsExactly("reform.day-before-document");
        var past = office.begin(
                province.officer(),
                draft(ReformKind.ABOLISH, TODAY.minusDays(3), List.of(office.centre(province, "B"))));
        office.decide(province.leader(), past, 0).orFail();
        assertThat(office.state(past)).isEqualTo("DONE");
    }

    @Test
    void anUnfinishedPlanIsKeptAndSaysAllThatIsMissing() {
        var province = office.province();
        var id = office.begin(
                province.officer(),
                new Reform.Draft(
                        UUID.randomUUID(),
                        ReformKind.MERGE,
                        new Reform.Terms(null, "", null, "", ""),
                        List.of(),
                        List.of(),
                        null));
        assertThat(refusal(office.decide(province.leader(), id, 0)))
                .containsExactly("reform.document-missing", "reform.day-missing", "reform.merge-shape");
    }

    @Test
    void aBodyIsPartOfOnePlannedReformOnly() {
        var province = office.province();
        var centre = office.centre(province, "A");
        var first = office.begin(province.officer(), draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(centre)));
        var second = office.begin(province.officer(), draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(centre)));
        office.decide(province.leader(), first, 0).orFail();
        assertThat(refusal(office.decide(province.leader(), second, 0))).containsExactly("reform.planned-elsewhere");
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
        office.decide(province.leader(), second, 0).orFail();
    }

    @Test
    void aStalePageChangesNothingAndASecondClickIsQuiet() {
        var province = office.province();
        var plan = draft(ReformKind.ABOLISH, NEXT_MONTH, List.of(office.centre(province, "A")));
        var id = office.begin(province.officer(), plan);
        assertThat(office.begin(province.officer(), plan)).isEqualTo(id);
        office.as(province.officer(), () -> prepare.save(id, 0, plan).orFail());
        assertThatThrownBy(() -> office.as(province.officer(), () -> prepare.save(id, 0, plan)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> office.decide(province.leader(), id, 0)).isInstanceOf(Stale.class);
        office.decide(province.leader(), id, 1).orFail();
        office.decide(province.leader(), id, 1).orFail();
        assertThat(refusal(office.as(province.officer(), () -> prepare.save(id, 2, plan))))
                .containsExactly("reform.not-a-draft");
        assertThat(refusal(office.as(province.officer(), () -> reverse.reverse(id))))
                .containsExactly("reform.not-to-be-reversed");
    }

    private static List<String> refusal(ReformOutcome outcome) {
        return switch (outcome) {
            case ReformOutcome.Done _ -> List.of();
            case ReformOutcome.Refused(var findings) ->
                findings.stream().map(Finding::code).toList();
        };
    }
}
