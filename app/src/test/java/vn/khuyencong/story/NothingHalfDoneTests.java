package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Bucket;
import vn.khuyencong.budget.Posting.NotEnoughMoney;
import vn.khuyencong.plan.ApprovePlan;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.SettleProject;
import vn.khuyencong.project.Settlement.Reasons;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** A move happens wholly and once, or not at all. */
@OfficeTest
class NothingHalfDoneTests {

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Planning planning;

    @Autowired
    Paying paying;

    @Autowired
    ApprovePlan approvePlan;

    @Autowired
    SettleProject settleProject;

    @Autowired
    Rows rows;

    @Test
    void onePartOverTheCeilingOfTheDayOfDecisionStoresNothingOfThePlan() {
        var ids = appraised(2043, 80, 250, 90);
        var plan = builder.submittedPlan(2043, Dong.ofMillions(420), ids.toArray(UUID[]::new));
        var later = DAY.plusMonths(1);
        try (var _ = ChangedLevel.from(rows, later, 5_000, Dong.ofMillions(100))) {
            var before = rows.office();
            assertThat(planning.approve(later, plan)).isInstanceOfSatisfying(PlanOutcome.Refused.class, refused -> {
                assertThat(refused.findings()).isEmpty();
                assertThat(refused.ofProjects()).containsOnlyKeys(ids.get(1));
                assertThat(refused.ofProjects().get(ids.get(1)))
                        .extracting(Finding::code, Finding::arguments)
                        .containsExactly(tuple(
                                "project.approved-over-ceiling", List.of(Dong.ofMillions(250), Dong.ofMillions(100))));
            });
            assertThat(rows.office()).isEqualTo(before);
        }
    }

    @Test
    void moneyThatIsShortForTheLastPartStoresNothingOfThePlan() {
        var ids = appraised(2044, 80, 250, 90);
        var plan = builder.submittedPlan(2044, Dong.ofMillions(420), ids.toArray(UUID[]::new));
        planning.takeBack(DAY, 2044, new Dong(1));
        var before = rows.office();
        var tooLittle = new NotEnoughMoney(Bucket.AVAILABLE, new Dong(89_999_999), Dong.ofMillions(90));
        assertThat(planning.approve(DAY, plan))
                .isEqualTo(new PlanOutcome.Refused(List.of(), Map.of(ids.get(2), List.of(tooLittle.finding()))));
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void aStalePageChangesNothing() {
        var id = builder.at(Stage.ACCEPTED, 2045, Dong.ofMillions(100));
        moved(paying.pay(DAY, id, Dong.ofMillions(100)));
        var version = version(id);
        var before = rows.office();
        for (var stale : List.of(version - 1, version + 1)) {
            assertThatThrownBy(() -> settle("so.lanhdao", id, stale)).isInstanceOf(Stale.class);
        }
        var plan = builder.submittedPlan(
                2045, Dong.ofMillions(50), builder.at(Stage.APPRAISED, 2045, Dong.ofMillions(50)));
        var submitted = rows.office();
        var old = Planning.decision(DAY, plan);
        assertThatThrownBy(() -> office.on(
                        DAY,
                        "ubnd",
                        () -> approvePlan.approve(
                                new Plan.Approve(old.plan(), old.version() - 1, old.decision(), DAY))))
                .isInstanceOf(Stale.class);
        assertThat(rows.office()).isEqualTo(submitted);
        assertThat(before.get("project.settlement")).isEqualTo(submitted.get("project.settlement"));
    }

    @Test
    void theSecondClickIsQuietAndStoresNothing() {
        var id = builder.at(Stage.ACCEPTED, 2046, Dong.ofMillions(100));
        moved(paying.pay(DAY, id, Dong.ofMillions(100)));
        var version = version(id);
        moved(settle("so.lanhdao", id, version));
        var plan = builder.submittedPlan(
                2046, Dong.ofMillions(50), builder.at(Stage.APPRAISED, 2046, Dong.ofMillions(50)));
        planning.approve(DAY, plan).orFail();
        var once = rows.office();
        assertThat(moved(settle("so.lanhdao", id, version)).stage()).isEqualTo(Stage.SETTLED);
        planning.approve(DAY, plan).orFail();
        assertThat(rows.office()).isEqualTo(once);
        // Another paper on the old page is no second click: nobody is told that it was stored.
        assertThatThrownBy(() -> settle(office.actor("so.lanhdao"), id, version, "02/BB-QT"))
                .isInstanceOf(Stale.class);
        assertThat(rows.office()).isEqualTo(once);
    }

    @Test
    void twoClicksAtOnceApproveAPlanOnce() throws Exception {
        var id = builder.at(Stage.APPRAISED, 2047, Dong.ofMillions(100));
        var plan = builder.submittedPlan(2047, Dong.ofMillions(300), id);
        var chair = office.actor("ubnd");
        assertThat(atOnce(() -> approve(chair, plan), () -> approve(chair, plan)))
                .containsExactly("Done", "Done");
        assertThat(entries(id)).containsExactly("COMMIT 100000000");
        assertThat(moves(id, "APPROVE")).isEqualTo(1);
    }

    @Test
    void twoPeopleAtOnceApproveAPlanOnce() throws Exception {
        var id = builder.at(Stage.APPRAISED, 2048, Dong.ofMillions(100));
        var plan = builder.submittedPlan(2048, Dong.ofMillions(300), id);
        assertThat(atOnce(() -> approve(office.actor("ubnd"), plan), () -> approve(standingIn("ubnd"), plan)))
                .containsExactlyInAnyOrder("Done", "Stale");
        assertThat(entries(id)).containsExactly("COMMIT 100000000");
        assertThat(moves(id, "APPROVE")).isEqualTo(1);
    }

    @Test
    void twoPlansAtOnceNeverSpendTheSameMoney() throws Exception {
        var one = builder.at(Stage.APPRAISED, 2049, Dong.ofMillions(100));
        var first = builder.submittedPlan(2049, Dong.ofMillions(150), one);
        var other = builder.at(Stage.APPRAISED, 2049, Dong.ofMillions(100));
        var second =
                planning.submit(DAY, planning.plan(DAY, 2049, List.of(other))).orFail();
        var chair = office.actor("ubnd");
        assertThat(atOnce(() -> approve(chair, first), () -> approve(chair, second)))
                .containsExactlyInAnyOrder("Done", "Refused");
        assertThat(List.of(entries(one), entries(other)))
                .containsExactlyInAnyOrder(List.of("COMMIT 100000000"), List.of());
    }

    @Test
    void twoPeopleAtOnceSettleOnce() throws Exception {
        var id = builder.at(Stage.ACCEPTED, 2050, Dong.ofMillions(100));
        moved(paying.pay(DAY, id, Dong.ofMillions(100)));
        var version = version(id);
        assertThat(atOnce(
                        () -> settle(office.actor("so.lanhdao"), id, version),
                        () -> settle(standingIn("so.lanhdao"), id, version)))
                .containsExactlyInAnyOrder("Moved", "Stale");
        assertThat(entries(id)).containsExactly("COMMIT 100000000", "PAY 100000000", "SETTLE 100000000");
        assertThat(moves(id, "SETTLE")).isEqualTo(1);
    }

    private List<UUID> appraised(int year, long... millions) {
        var ids = new ArrayList<UUID>();
        for (var asked : millions) {
            ids.add(builder.at(Stage.APPRAISED, year, Dong.ofMillions(asked)));
        }
        return ids;
    }

    /** Somebody else in the same office. */
    private Actor standingIn(String username) {
        var person = office.actor(username);
        var other = office.actor("thanhtra");
        return new Actor(
                other.account(),
                other.username(),
                other.displayName(),
                other.title(),
                person.role(),
                person.province(),
                person.organisation(),
                null,
                null);
    }

    private PlanOutcome approve(Actor actor, Plan plan) {
        return morning(actor, () -> approvePlan.approve(Planning.decision(DAY, plan)));
    }

    private Decision settle(String username, UUID id, int version) {
        return settle(office.actor(username), id, version);
    }

    private Decision settle(Actor actor, UUID id, int version) {
        return settle(actor, id, version, "01/BB-QT");
    }

    private Decision settle(Actor actor, UUID id, int version, String number) {
        return morning(actor, () -> settleProject.settle(id, version, number, DAY, new Reasons(Map.of())));
    }

    private static <T> T morning(Actor actor, Supplier<T> work) {
        var instant = DAY.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant();
        return OfficeClock.at(instant, () -> CurrentActor.as(actor, work));
    }

    /** What came of two works begun in the same moment, by the names of their outcomes. */
    private static List<String> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> named(start, one));
            var second = threads.submit(() -> named(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static String named(CyclicBarrier start, Callable<Object> work) throws Exception {
        start.await();
        try {
            return work.call().getClass().getSimpleName();
        } catch (Stale stale) {
            return stale.getClass().getSimpleName();
        }
    }

    private int version(UUID id) {
        return rows.one(Integer.class, "select version from project.project where id = ?", id);
    }

    private int moves(UUID id, String step) {
        return rows.one(Integer.class, "select count(*) from project.move where project_id = ? and step = ?", id, step);
    }

    private List<String> entries(UUID id) {
        return rows.all(
                (row, _) -> row.getString("kind") + " " + row.getLong("amount_vnd"),
                "select kind, amount_vnd from budget.entry where project_id = ? order by entered_at, id",
                id);
    }
}
