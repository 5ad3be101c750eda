package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.budget.treasury.PayableFile;
import vn.khuyencong.budget.treasury.PayableFiles;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.support.Changing;
import vn.khuyencong.support.Flagships;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;

/** A later year of a flagship in its plan: taken on, given up with a returned plan, changed meanwhile, paid from its own fund. */
@LifeTest
class SlicesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final LocalDate SECOND = LocalDate.of(2100, 2, 10);

    @Autowired
    Office office;

    @Autowired
    Flagships flagships;

    @Autowired
    Planning planning;

    @Autowired
    Changing changing;

    @Autowired
    Working working;

    @Autowired
    Paying paying;

    @Autowired
    PayableFiles payables;

    @Autowired
    Rows rows;

    @Test
    void thePlanOfALaterYearTakesOnWhatRunsAndSetsAsideWhatIsApprovedNow() {
        var id = flagships.approved(DAY, 2068, 2100, "Máy tiện CNC");
        var plan = moreThanTheYearHasIsNotSubmitted();
        planning.allot(DAY, 2100, Dong.ofMillions(180));
        var submitted = done(planning.submit(DAY, plan));
        assertThat(takenOn()).containsExactly(180_000_000L);
        var returned = done(planning.giveBack(DAY, submitted));
        assertThat(takenOn()).isEmpty();
        var again = done(planning.submit(DAY, returned));
        moved(changing.granted(DAY, id, ChangeKind.LESS_OR_SAME_SUPPORT, Wanted.support(Dong.ofMillions(300))));
        assertThat(slices(id)).containsExactly(200_000_000L, 100_000_000L);
        assertThat(against(planning.approve(DAY, again), id)).containsExactly("project.slice-changed");
        assertThat(rows.one(
                        Integer.class,
                        "select count(*)::int from budget.entry where project_id = ? and kind = 'COMMIT'",
                        id))
                .isEqualTo(1);
        var mended = done(planning.submit(DAY, done(planning.giveBack(DAY, again))));
        done(planning.approve(DAY, mended));
        assertThat(takenOn()).containsExactly(100_000_000L);
        aRequestForPaymentDrawsOnOneYear(id);
        whatIsPaidTooMuchComesBackToTheYearItWasPaidFromLast(id);
    }

    @Test
    void aCutByTheFirstPlanLeavesTheLaterYearsAsAppraised() {
        var id = flagships.appraised(DAY, 2066, 2099, "Máy cắt plasma");
        planning.allot(DAY, 2066, Dong.ofMillions(200));
        var plan = planning.plan(DAY, 2066, List.of(id));
        assertThat(rows.change("update plan.item set amount_vnd = 150000000 where project_id = ?", id))
                .isEqualTo(1);
        done(planning.approve(DAY, done(planning.submit(DAY, plan))));
        assertThat(slices(id)).containsExactly(150_000_000L, 180_000_000L);
        assertThat(working.fit(DAY, id)).isTrue();
        assertThat(rows.all(
                        (row, _) -> row.getLong(1),
                        "select support_vnd from project.granted_line where project_id = ? order by position",
                        id))
                .containsExactly(150_000_000L, 180_000_000L);
    }

    private Plan moreThanTheYearHasIsNotSubmitted() {
        var plan = planning.empty(DAY, 2100);
        assertThat(planning.submit(DAY, plan))
                .isInstanceOfSatisfying(
                        PlanOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly("plan.over-available"));
        return plan;
    }

    /** 70 % of 300 million may be advanced: 200 out of the first year's fund, and then the rest out of the second's. */
    private void aRequestForPaymentDrawsOnOneYear(UUID id) {
        moved(working.sign(DAY, id, Dong.ofMillions(300)));
        moved(working.report(DAY, id, Dong.ofMillions(900), Dong.ofMillions(1_000)));
        moved(working.confirm(DAY, id));
        assertThat(payable(DAY, id))
                .extracting(PayableFile::year, PayableFile::left)
                .containsExactly(2068, million(200));
        moved(paying.advance(DAY, id, million(200)));
        assertThat(payable(DAY, id).left()).isEqualTo(Dong.ZERO);
        assertThat(payable(SECOND, id))
                .extracting(PayableFile::year, PayableFile::left)
                .containsExactly(2100, million(10));
        moved(paying.advance(SECOND, id, million(10)));
    }

    private void whatIsPaidTooMuchComesBackToTheYearItWasPaidFromLast(UUID id) {
        moved(changing.granted(SECOND, id, ChangeKind.STOP, Wanted.NOTHING));
        moved(paying.refund(SECOND, id, million(30)));
        assertThat(rows.all(
                        (row, _) -> row.getLong(1) / 1_000_000,
                        "select paid_vnd from budget.pub_year_money where project_id = ? order by year",
                        id))
                .containsExactly(180L, 0L);
        moved(paying.refund(SECOND, id, million(180)));
        moved(changing.close(SECOND, id));
        assertThat(
                        rows.all(
                                (row, _) -> row.getLong(1) / 1_000_000,
                                "select available_vnd from budget.pub_fund where year in (2068, 2100) and tier = 'LOCAL' order by year"))
                .containsExactly(200L, 180L);
    }

    private PayableFile payable(LocalDate day, UUID id) {
        return office.on(day, "ketoan", () -> payables.payable(id)).orElseThrow();
    }

    private List<Long> takenOn() {
        return rows.all((row, _) -> row.getLong(1), "select amount_vnd from plan.carried_on where year = 2100");
    }

    private List<Long> slices(UUID id) {
        return rows.all(
                (row, _) -> row.getLong(1),
                "select approved_vnd from project.slice where project_id = ? order by year",
                id);
    }

    private static List<String> against(PlanOutcome outcome, UUID project) {
        return outcome instanceof PlanOutcome.Refused refused
                ? refused.ofProjects().getOrDefault(project, List.of()).stream()
                        .map(Finding::code)
                        .toList()
                : List.of();
    }

    private static Dong million(long amount) {
        return Dong.ofMillions(amount);
    }
}
