package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.Decisions.refused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.sample.SampleReference;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;
import vn.khuyencong.support.Writing;

/** One đề án with every actor and every paper, from a workshop's need to settlement, each on its day. */
@OfficeTest
class LifeOfAProjectTests {

    private static final int YEAR = 2041;

    private static final Dong ALLOTTED = new Dong(1_000_000_007);
    private static final Dong MACHINE = new Dong(560_000_003);
    private static final Dong ASKED = new Dong(280_000_001);
    private static final Dong CONTRACTED = new Dong(270_000_000);
    private static final Dong DUE = new Dong(250_000_000);
    private static final Dong INVESTMENT = new Dong(600_000_003);

    private static final Estimate ESTIMATE = new Estimate(List.of(
            new EstimateLine(1, "Máy phay CNC", true, MACHINE, ASKED, new Dong(280_000_002), Dong.ZERO),
            new EstimateLine(2, "Bệ máy", false, Dong.ofMillions(40), Dong.ZERO, Dong.ofMillions(40), Dong.ZERO)));

    @Autowired
    Writing writing;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Judging judging;

    @Autowired
    Planning planning;

    @Autowired
    Working working;

    @Autowired
    Paying paying;

    @Autowired
    Norms norms;

    @Autowired
    Rows rows;

    private UUID id = new UUID(0, 0);

    @Test
    void aProjectLivesFromNeedToSettlement() {
        writtenReturnedAndAppraised();
        approvedInThePlan();
        carriedOutAndAdvanced();
        acceptedUnderTheFrozenNorm();
        paidAndSettled();
        assertThat(history()).containsExactlyElementsOf(LifeOfAProject.HISTORY);
        assertThat(bases()).isEqualTo(LifeOfAProject.BASES);
        everyMoveIsInTheTrailOfItsOwnTransaction();
    }

    private void writtenReturnedAndAppraised() {
        planning.allot(on(1, 6), YEAR, ALLOTTED);
        id = writing.open(on(1, 14), writing.need(on(1, 12), "coso3", "Máy phay CNC", MACHINE));
        writing.fill(on(1, 15), id, YEAR, ESTIMATE);
        assertThat(refusal(() -> handingIn.submit(on(1, 16), id)))
                .isEqualTo(missing(handingIn.papers(on(1, 16), "SUBMIT")));
        handingIn.attach(on(1, 16), id, "SUBMIT");
        moved(handingIn.submit(on(1, 16), id));
        moved(judging.giveBack(on(1, 20), id, "Báo giá đã hết hạn"));
        writing.fill(on(1, 22), id, YEAR, ESTIMATE);
        moved(handingIn.submit(on(1, 23), id));
        assertThat(refusal(() -> judging.pass(on(2, 2), id, ASKED.plus(new Dong(1)))))
                .extracting(Finding::code)
                .containsExactly("project.proposed-over-asked", "project.proposed-over-ceiling");
        moved(judging.pass(on(2, 2), id, ASKED));
    }

    private void approvedInThePlan() {
        var plan = planning.plan(on(2, 4), YEAR, List.of(id));
        var submitted = done(planning.submit(on(2, 5), plan));
        assertThat(fund()).isEqualTo(new Buckets(ALLOTTED, Dong.ZERO, Dong.ZERO, Dong.ZERO));
        done(planning.approve(on(2, 10), submitted));
        assertThat(fund()).isEqualTo(new Buckets(new Dong(720_000_006), ASKED, Dong.ZERO, Dong.ZERO));
    }

    private void carriedOutAndAdvanced() {
        moved(working.sign(on(2, 20), id, CONTRACTED));
        moved(working.report(on(3, 16), id, new Dong(420_000_002), INVESTMENT));
        moved(working.confirm(on(3, 18), id));
        var rule = norms.advanceRule("ADVANCED_MACHINERY", Tier.LOCAL, SampleReference.PROVINCE, on(3, 19));
        assertThat(refusal(() -> paying.advance(on(3, 19), id, Dong.ofMillions(150))))
                .containsExactly(Finding.of("project.progress-not-over", rule.basis(), "69,99%", "70%"));

        moved(working.report(on(4, 20), id, new Dong(420_000_003), INVESTMENT));
        moved(working.confirm(on(4, 22), id));
        assertThat(refusal(() -> paying.advance(on(4, 24), id, new Dong(189_000_001))))
                .containsExactly(Finding.of(
                        "project.advance-over-ratio",
                        rule.basis(),
                        new Dong(189_000_001),
                        Dong.ofMillions(189),
                        "70%",
                        CONTRACTED,
                        Dong.ZERO));
        moved(paying.advance(on(4, 24), id, Dong.ofMillions(150)));
        assertThat(fund())
                .isEqualTo(new Buckets(new Dong(720_000_006), new Dong(130_000_001), Dong.ofMillions(150), Dong.ZERO));
    }

    private void acceptedUnderTheFrozenNorm() {
        var found = new Acceptance(
                "01/BB-NT", on(5, 18), List.of(new Dong(500_000_001), Dong.ofMillions(40)), "Chạy thử đạt");
        assertThat(refusal(() -> working.accept(on(5, 18), id, found)))
                .isEqualTo(missing(handingIn.papers(on(5, 18), "ACCEPT")));
        handingIn.attach(on(5, 18), id, "ACCEPT");
        try (var _ = ChangedLevel.from(rows, on(5, 1), 3_000, Dong.ofMillions(100))) {
            moved(working.accept(on(5, 18), id, found));
        }
        assertThat(rows.all(
                        (row, _) -> List.of(
                                new Dong(row.getLong("accepted_vnd")),
                                new Dong(row.getLong("supported_vnd")),
                                new Dong(row.getLong("recomputed_vnd")),
                                new Dong(row.getLong("due_vnd"))),
                        "select * from project.acceptance where project_id = ?",
                        id))
                .containsExactly(List.of(new Dong(540_000_001), new Dong(500_000_001), DUE, DUE));
    }

    private void paidAndSettled() {
        assertThat(refusal(() -> paying.pay(on(5, 20), id, new Dong(100_000_001))))
                .containsExactly(Finding.of(
                        "project.payment-over-due",
                        null,
                        new Dong(100_000_001),
                        Dong.ofMillions(100),
                        DUE,
                        Dong.ofMillions(150)));
        moved(paying.pay(on(5, 20), id, Dong.ofMillions(60)));
        assertThat(refusal(() -> paying.settle(on(5, 22), id, LifeOfAProject.REASONS)))
                .containsExactly(Finding.of(
                        "project.difference-DUE_PAID", null, DUE, Dong.ofMillions(210), Dong.ofMillions(40)));
        moved(paying.pay(on(5, 22), id, Dong.ofMillions(40)));
        assertThat(fund()).isEqualTo(new Buckets(new Dong(720_000_006), new Dong(30_000_001), DUE, Dong.ZERO));
        assertThat(refusal(() -> paying.settle(on(5, 25), id, Map.of())))
                .containsExactly(
                        Finding.of(
                                "project.difference-APPROVED_CONTRACTED",
                                null,
                                ASKED,
                                CONTRACTED,
                                new Dong(10_000_001)),
                        Finding.of(
                                "project.difference-ESTIMATED_ACCEPTED",
                                null,
                                MACHINE,
                                new Dong(500_000_001),
                                new Dong(60_000_002)));
        moved(paying.settle(on(5, 25), id, LifeOfAProject.REASONS));
        assertThat(fund()).isEqualTo(new Buckets(new Dong(750_000_007), Dong.ZERO, Dong.ZERO, DUE));
    }

    /** What the move found against itself; it left no trace, neither in the work nor in the trail. */
    private List<Finding> refusal(Supplier<Decision> move) {
        var before = rows.office();
        var findings = refused(move.get());
        assertThat(rows.office()).isEqualTo(before);
        return findings;
    }

    private static List<Finding> missing(List<RequiredPaper> papers) {
        assertThat(papers).hasSize(4);
        return papers.stream()
                .map(paper -> Finding.of("project.paper-missing", paper.basis(), paper.nameVi()))
                .toList();
    }

    private record Buckets(Dong available, Dong committed, Dong paid, Dong settled) {}

    private Buckets fund() {
        return rows.all(
                        (row, _) -> new Buckets(
                                new Dong(row.getLong("available_vnd")),
                                new Dong(row.getLong("committed_vnd")),
                                new Dong(row.getLong("paid_vnd")),
                                new Dong(row.getLong("settled_vnd"))),
                        "select * from budget.pub_fund where province = '48' and tier = 'LOCAL' and year = ?",
                        YEAR)
                .getFirst();
    }

    private List<LifeOfAProject.Line> history() {
        return rows.all(
                (row, _) -> new LifeOfAProject.Line(
                        row.getDate("day").toLocalDate(),
                        row.getString("step"),
                        row.getString("from_stage"),
                        row.getString("to_stage"),
                        row.getString("username"),
                        row.getInt("version_before"),
                        row.getString("note"),
                        row.getString("paper"),
                        row.getLong("amount")),
                """
                select (at at time zone 'Asia/Ho_Chi_Minh')::date as day, move.*, username, coalesce(amount_vnd, 0) as amount
                from project.move join access.account on account.id = move.by
                where project_id = ? order by at, move.id""",
                id);
    }

    /** The articles each step rested on. */
    private Map<String, List<String>> bases() {
        var found = new HashMap<String, List<String>>();
        rows.all(
                        (row, _) -> Map.entry(row.getString("step"), List.of((String[])
                                row.getArray("bases").getArray())),
                        """
                        select step, array(select number || ', ' || place from legal.provision join legal.document on document.id = document_id
                            where provision.id = any (basis_ids) order by number, provision.position) as bases
                        from project.move where project_id = ? order by at, id""",
                        id)
                .forEach(step -> found.put(step.getKey(), step.getValue()));
        return found;
    }

    /** Rows of one transaction carry its number: the move, the file before and after, and the trail of both. */
    private void everyMoveIsInTheTrailOfItsOwnTransaction() {
        var expected = LifeOfAProject.HISTORY.stream()
                .map(line -> new Trace(line.step(), line.from(), line.to(), line.version() + 1, line.by(), line.by()))
                .toList();
        assertThat(rows.all(
                        (row, _) -> new Trace(
                                row.getString("step"),
                                row.getString("before"),
                                row.getString("after"),
                                row.getInt("version"),
                                row.getString("mover"),
                                row.getString("writer")),
                        """
                        select move.step, file.before ->> 'stage' as before, file.after ->> 'stage' as after,
                               (file.after ->> 'version')::integer as version, mover.username as mover, writer.username as writer
                        from project.move
                             join access.change moved on moved.xmin = move.xmin and moved.table_name = 'project.move'
                                  and moved.action = 'INSERT' and moved.before is null and moved.after ->> 'id' = move.id::text
                             join access.change file on file.xmin = move.xmin and file.table_name = 'project.project'
                                  and file.action = 'UPDATE' and file.file_id = move.project_id
                             join access.account mover on mover.id = moved.account_id
                             join access.account writer on writer.id = file.account_id
                        where move.project_id = ? order by move.at, move.id""",
                        id))
                .containsExactlyElementsOf(expected);
        assertThat(rows.all(
                        (row, _) -> row.getString("step") + " " + row.getString("kind") + " " + row.getLong("amount"),
                        """
                        select move.step, entry.after ->> 'kind' as kind, (entry.after ->> 'amount_vnd')::bigint as amount
                        from project.move join access.change entry on entry.xmin = move.xmin
                             and entry.table_name = 'budget.entry' and entry.file_id = move.project_id and entry.account_id = move.by
                        where move.project_id = ? order by move.at, move.id, entry.id""",
                        id))
                .containsExactly(
                        "APPROVE COMMIT 280000001",
                        "ADVANCE ADVANCE 150000000",
                        "PAY_REMAINDER PAY 60000000",
                        "PAY_REMAINDER PAY 40000000",
                        "SETTLE SETTLE 250000000",
                        "SETTLE RELEASE 30000001");
    }

    private record Trace(String step, String before, String after, int version, String mover, String writer) {}

    private static LocalDate on(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
