package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.project.MonthlyClock;
import vn.khuyencong.project.MonthlyReport;
import vn.khuyencong.project.MonthlyReport.Line;
import vn.khuyencong.project.MonthlyReport.Point;
import vn.khuyencong.project.MonthlyReport.Spent;
import vn.khuyencong.project.MonthlyReport.Taken;
import vn.khuyencong.project.MonthlyReport.Work;
import vn.khuyencong.project.MonthlyWarnings;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.ReportMonth;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** The implementer reports each month under way before the 25th, and is reminded of it. The contract is of 10 February 2026. */
@LifeTest
class MonthlyReportsTests {

    private static final Dong ASKED = Dong.ofMillions(100);
    private static final int PLAN_YEAR = 2075;
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate IN_TIME = LocalDate.of(2026, 2, 24);
    private static final LocalDate LATE = LocalDate.of(2026, 2, 25);
    private static final LocalDate IN_MARCH = LocalDate.of(2026, 3, 16);
    private static final String CENTRE = "trungtam";
    private static final String OFFICER = "so.chuyenvien";

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Projects projects;

    @Autowired
    ReportMonth reportMonth;

    @Autowired
    MonthlyWarnings warnings;

    @Autowired
    MonthlyClock clock;

    @Autowired
    Inbox inbox;

    @Autowired
    Rows rows;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void aFileUnderWay() {
        id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
    }

    @Test
    void aMonthIsReportedReadAndRemarkedOn() {
        var report = UUID.randomUUID();
        assertThat(handIn(IN_TIME, 0, month(FEBRUARY, 30), report)).isEmpty();
        assertThat(told(OFFICER)).contains("notice.project.month.HANDED_IN");
        assertThat(office.on(
                        IN_TIME,
                        OFFICER,
                        () -> reportMonth.remark(id, report, "Bổ sung ảnh nhà xưởng", UUID.randomUUID())))
                .isEmpty();
        assertThat(told(OFFICER)).doesNotContain("notice.project.month.HANDED_IN");
        assertThat(told(CENTRE)).contains("notice.project.month.REMARKED");
        assertThat(kept()).containsExactly("2026-02-01 1 3000 50000000 2026-02-24");
    }

    @Test
    void aLaterVersionCorrectsTheOneBeforeAndBothStay() {
        handIn(IN_TIME, 0, month(FEBRUARY, 30), UUID.randomUUID());
        assertThat(handIn(LATE, 1, month(FEBRUARY, 25), UUID.randomUUID())).isEmpty();
        assertThat(kept())
                .containsExactly("2026-02-01 1 3000 50000000 2026-02-24", "2026-02-01 2 2500 50000000 2026-02-24");
    }

    @Test
    void aSecondClickKeepsNothingTwiceAndASecondWriterSeesTheFirst() {
        var request = UUID.randomUUID();
        handIn(IN_TIME, 0, month(FEBRUARY, 30), request);
        assertThat(handIn(IN_TIME, 0, month(FEBRUARY, 30), request)).isEmpty();
        assertThat(kept()).hasSize(1);
        assertThatThrownBy(() -> handIn(IN_TIME, 0, month(FEBRUARY, 40), UUID.randomUUID()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aDraftIsKeptUntilTheReportIsIn() {
        office.on(IN_TIME, CENTRE, () -> reportMonth.keepDraft(id, FEBRUARY, Map.of("done", "Đã đặt máy")));
        office.on(IN_TIME, CENTRE, () -> reportMonth.keepDraft(id, FEBRUARY, Map.of("done", "Đã lắp máy")));
        assertThat(drafts()).containsExactly("Đã lắp máy");
        handIn(IN_TIME, 0, month(FEBRUARY, 30), UUID.randomUUID());
        assertThat(drafts()).isEmpty();
    }

    @Test
    void onlyTheImplementerReportsAndOnlyTheDepartmentRemarks() {
        var report = UUID.randomUUID();
        for (var other : List.of(OFFICER, "so.lanhdao", "ketoan", "ubnd")) {
            assertThatThrownBy(() -> office.on(
                            IN_TIME, other, () -> reportMonth.handIn(id, 0, month(FEBRUARY, 30), UUID.randomUUID())))
                    .as(other)
                    .isInstanceOf(NotAllowed.class);
        }
        handIn(IN_TIME, 0, month(FEBRUARY, 30), report);
        assertThatThrownBy(() ->
                        office.on(IN_TIME, CENTRE, () -> reportMonth.remark(id, report, "Tốt", UUID.randomUUID())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.on(
                        IN_TIME, OFFICER, () -> reportMonth.remark(id, UUID.randomUUID(), "Tốt", UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThat(codes(office.on(IN_TIME, OFFICER, () -> reportMonth.remark(id, report, " ", UUID.randomUUID()))))
                .containsExactly("project.month-remark-missing");
    }

    @Test
    void eachRuleIsBroken() {
        handIn(IN_TIME, 0, month(FEBRUARY, 30), UUID.randomUUID());
        assertThat(against(report -> with(report, new Work("", share(50), "", ""))))
                .containsExactlyInAnyOrder("project.month-done-missing", "project.month-next-missing");
        assertThat(against(report -> with(report, new Work("x".repeat(4001), share(101), "", ""))))
                .containsExactlyInAnyOrder("project.month-too-long", "project.month-share-over-whole");
        assertThat(against(report -> with(report, new Work("Đã làm", share(20), "", "Lắp đặt"))))
                .containsExactly("project.month-share-fell");
        assertThat(against(report -> with(report, new Spent(Dong.ofMillions(101), Dong.ofMillions(40), Dong.ZERO))))
                .containsExactly("project.month-support-over-contract");
        assertThat(against(report -> with(report, new Spent(Dong.ZERO, Dong.ofMillions(40), Dong.ZERO))))
                .containsExactly("project.month-spent-fell");
        assertThat(against(report -> new MonthlyReport(
                        report.month(),
                        report.work(),
                        report.spent(),
                        new Taken(report.taken().place(), new Point(BigDecimal.valueOf(91), BigDecimal.ONE)),
                        report.lines())))
                .containsExactly("project.month-no-such-point");
        assertThat(handIn(IN_MARCH, 0, month(MARCH, 60), UUID.randomUUID())).isEmpty();
        assertThat(codes(handIn(IN_MARCH, 1, month(FEBRUARY, 70), UUID.randomUUID())))
                .containsExactly("project.month-over-later");
    }

    @Test
    void noMonthBeforeTheContractNoneToComeAndNoneOfWorkThatIsDone() {
        assertThat(codes(handIn(IN_TIME, 0, month(YearMonth.of(2026, 1), 10), UUID.randomUUID())))
                .containsExactly("project.month-out-of-range");
        assertThat(codes(handIn(IN_TIME, 0, month(MARCH, 10), UUID.randomUUID())))
                .containsExactly("project.month-out-of-range");
        id = builder.at(Stage.ACCEPTED, PLAN_YEAR, ASKED);
        assertThat(codes(handIn(IN_TIME, 0, month(FEBRUARY, 10), UUID.randomUUID())))
                .containsExactly("project.month-not-now");
    }

    @Test
    void theImplementerIsRemindedBeforeOnAndAfterTheDay() {
        tellOn(LocalDate.of(2026, 2, 11));
        assertThat(reminders()).isEmpty();
        // Tết leaves few days of work in February 2026.
        tellOn(LocalDate.of(2026, 2, 23));
        assertThat(reminders()).containsExactly("notice.project.month.AHEAD");
        tellOn(IN_TIME);
        assertThat(reminders()).containsExactly("notice.project.month.TODAY");
        tellOn(LATE);
        assertThat(reminders()).contains("notice.project.month.OVER");
    }

    @Test
    void aReminderIsMadeUpForOnceAfterThePogramDidNotRun() {
        tellOn(LocalDate.of(2026, 4, 2));
        tellOn(LocalDate.of(2026, 4, 3));
        assertThat(reminders()).containsExactly("notice.project.month.OVER");
        assertThat(overdue()).containsExactly("02/2026, 03/2026");
    }

    @Test
    void whatIsReportedIsNoLongerRemindedOf() {
        tellOn(LocalDate.of(2026, 4, 2));
        handIn(LocalDate.of(2026, 4, 2), 0, month(FEBRUARY, 30), UUID.randomUUID());
        assertThat(overdue()).containsExactly("03/2026");
        handIn(LocalDate.of(2026, 4, 2), 0, month(MARCH, 40), UUID.randomUUID());
        assertThat(reminders()).isEmpty();
        tellOn(LocalDate.of(2026, 4, 3));
        assertThat(reminders()).isEmpty();
    }

    @Test
    void whereNoRuleAsksForItNobodyOwesAReport() {
        assertThat(clock.due(FEBRUARY, Tier.NATIONAL, null))
                .hasValueSatisfying(due -> assertThat(due.lastDay()).isEqualTo(IN_TIME));
        assertThat(clock.due(FEBRUARY, Tier.LOCAL, "01")).isEmpty();
        assertThat(clock.owed(LATE, MARCH, Tier.LOCAL, "48"))
                .as("what began after the last day of its month is first owed in the next")
                .extracting(MonthlyClock.Due::month)
                .containsExactly(MARCH);
    }

    private List<Finding> handIn(LocalDate day, int seen, MonthlyReport report, UUID request) {
        return office.on(day, CENTRE, () -> reportMonth.handIn(id, seen, report, request));
    }

    private List<String> against(UnaryOperator<MonthlyReport> change) {
        return codes(handIn(IN_MARCH, 0, change.apply(month(MARCH, 50)), UUID.randomUUID()));
    }

    private MonthlyReport month(YearMonth month, int percent) {
        var place = office.as(CENTRE, () -> projects.get(id).scope().place());
        return new MonthlyReport(
                month,
                new Work("Đã lắp đặt máy", share(percent), "", "Chạy thử"),
                new Spent(Dong.ofMillions(10), Dong.ofMillions(40), Dong.ZERO),
                new Taken(place, new Point(new BigDecimal("16.0471"), new BigDecimal("108.2068"))),
                List.of(new Line(1, "1 máy", Dong.ofMillions(50))));
    }

    private static MonthlyReport with(MonthlyReport report, Work work) {
        return new MonthlyReport(report.month(), work, report.spent(), report.taken(), report.lines());
    }

    private static MonthlyReport with(MonthlyReport report, Spent spent) {
        return new MonthlyReport(report.month(), report.work(), spent, report.taken(), report.lines());
    }

    private static BasisPoints share(int percent) {
        return BasisPoints.ofPercent(percent);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private void tellOn(LocalDate day) {
        OfficeClock.runAt(
                day.atTime(6, 0).atZone(OfficeClock.ZONE).toInstant(),
                () -> CurrentActor.runAs(Actor.system(null), warnings::tell));
    }

    private List<String> told(String username) {
        return items(username).stream().map(WorkItem::message).toList();
    }

    private List<String> reminders() {
        return told(CENTRE).stream()
                .filter(message -> message.startsWith("notice.project.month."))
                .toList();
    }

    private List<String> overdue() {
        return items(CENTRE).stream()
                .filter(item -> item.message().endsWith("month.OVER"))
                .map(item -> item.arguments().get(2))
                .toList();
    }

    private List<WorkItem> items(String username) {
        return office.as(username, inbox::mine).stream()
                .filter(item -> item.fileId().equals(id))
                .toList();
    }

    private List<String> kept() {
        return rows.all((row, _) -> row.getString(1), """
                select concat_ws(' ', month, version, share_bp, support_vnd + counterpart_vnd + other_vnd, due_on)
                from project.monthly_report where project_id = ? order by month, version""", id);
    }

    private List<String> drafts() {
        return rows.all(
                (row, _) -> row.getString(1),
                "select typed ->> 'done' from project.monthly_draft where project_id = ?",
                id);
    }
}
