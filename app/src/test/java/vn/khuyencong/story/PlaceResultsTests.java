package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.ReportResult;
import vn.khuyencong.project.ResultReport;
import vn.khuyencong.project.ResultWarnings;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.support.Grouping;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Statements;
import vn.khuyencong.support.Working;

/** What became of the support at each place of a group file, told by whoever benefits there. */
@LifeTest
class PlaceResultsTests {

    private static final int PLAN_YEAR = 2070;
    private static final Dong EACH = Dong.ofMillions(100);
    private static final LocalDate LATER = DAY.plusDays(30);
    private static final LocalDate A_YEAR = LATER.plusMonths(12);
    private static final String OFFICER = "so.chuyenvien";

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

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
    ReportResult results;

    @Autowired
    ResultWarnings warnings;

    @Autowired
    Inbox inbox;

    @Autowired
    MockMvcTester mvc;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void oneOfTwoPlacesIsAcceptedAMonthAfterTheOther() {
        id = grouping.open(DAY);
        grouping.fill(DAY, id, PLAN_YEAR, 2, EACH);
        handingIn.attach(DAY, id, "SUBMIT");
        moved(handingIn.submit(DAY, id));
        moved(judging.pass(DAY, id, EACH.times(2)));
        done(planning.approve(DAY, builder.submittedPlan(PLAN_YEAR, EACH.times(2), id)));
        grouping.add(DAY, id, first, grouping.machine(DAY, "coso3", EACH));
        grouping.add(DAY, id, second, grouping.machine(DAY, "coso4", EACH));
        moved(grouping.submit(DAY, id));
        moved(grouping.appraise(DAY, id));
        moved(grouping.approve(DAY, id));
        moved(working.sign(DAY, id, EACH.times(2)));
        accept(DAY, first, "01/BB-NT");
        accept(LATER, second, "02/BB-NT");
    }

    @Test
    void whoeverBenefitsReportsForHerOwnPlaceAndTheFileAddsUp() {
        assertThat(text(get(DAY, "coso3", "/de-an/" + id + "/ket-qua")))
                .contains(grouping.establishment("coso3").name(), first.toString())
                .doesNotContain(second.toString());
        assertThat(post(DAY, "coso3", first, 0, "10")).hasStatus(303);
        assertThat(post(LATER, "coso4", second, 0, "5")).hasStatus(303);
        assertThat(post(A_YEAR, "coso3", first, 12, "12")).hasStatus(303);
        assertThat(text(get(A_YEAR, OFFICER, "/de-an/" + id)))
                .as("both before, one after, and the change of the one that said both")
                .contains(">15<", ">12<", "+2", "trước hỗ trợ 2/2", "sau 12 tháng 1/2");
        assertThat(post(A_YEAR, "coso4", second, 12, "9")).hasStatus(303);
        assertThat(text(get(A_YEAR, OFFICER, "/de-an/" + id))).contains(">21<", "+6");
        assertThat(text(get(A_YEAR, "coso3", "/de-an/" + id)))
                .contains(">12<", "+2")
                .doesNotContain(">21<");
    }

    @Test
    void nobodyReportsForHerNeighbour() {
        assertThat(post(LATER, "coso3", second, 0, "10")).hasStatus(404);
        assertThatThrownBy(() -> report(LATER, "coso3", second, 0)).isInstanceOf(NotFound.class);
        assertThat(codes(report(LATER, "coso3", null, 0))).containsExactly("project.result-place-missing");
        assertThat(codes(report(LATER, OFFICER, second, 0))).containsExactly("project.result-told-by-missing");
        assertThat(codes(report(LATER.plusDays(1), "coso4", second, 12))).containsExactly("project.result-too-early");
    }

    @Test
    void thePlaceThatWaitsIsInTheListOfTheOffice() {
        assertThat(text(get(A_YEAR, OFFICER, "/de-an/ket-qua?nam=2070&sau=12&so-dong=200")))
                .contains("sau=12&amp;dia-diem=" + first, "sau=12&amp;dia-diem=" + second);
        assertThat(post(A_YEAR, "coso3", first, 12, "12")).hasStatus(303);
        assertThat(text(get(A_YEAR, OFFICER, "/de-an/ket-qua?nam=2070&sau=12&so-dong=200")))
                .doesNotContain("sau=12&amp;dia-diem=" + first)
                .contains("sau=12&amp;dia-diem=" + second);
    }

    @Test
    void eachBeneficiaryIsRemindedOfHerOwnPlace() {
        tellOn(DAY);
        assertThat(asked("coso3")).hasSize(1);
        assertThat(asked("coso4")).as("not accepted yet").isEmpty();
        tellOn(LATER);
        assertThat(asked("coso4"))
                .hasSize(1)
                .allSatisfy(link -> assertThat(link).endsWith("dia-diem=" + second));
        assertThat(post(LATER, "coso3", first, 0, "10")).hasStatus(303);
        assertThat(asked("coso3")).isEmpty();
        assertThat(asked("coso4")).as("her neighbour has answered, not she").hasSize(1);
    }

    @Test
    void whatWasAcceptedTooLongAgoIsAskedNoMore() {
        tellOn(A_YEAR);
        assertThat(asked("coso4")).hasSize(2);
        tellOn(LATER.plusMonths(36));
        assertThat(asked("coso4")).hasSize(3);
        tellOn(LATER.plusMonths(36).plusDays(1));
        assertThat(asked("coso4")).isEmpty();
    }

    @Test
    void theNextMorningWritesNothingAgain() {
        tellOn(A_YEAR);
        var morning = OfficeClock.at(
                A_YEAR.plusDays(1)
                        .atTime(LocalTime.of(6, 0))
                        .atZone(OfficeClock.ZONE)
                        .toInstant(),
                () -> Statements.of(() -> {
                    CurrentActor.runAs(Actor.system(null), warnings::tell);
                    return true;
                }));
        assertThat(morning).noneMatch(statement -> statement.startsWith("insert"));
    }

    private void accept(LocalDate day, UUID place, String number) {
        handingIn.attachTo(day, id, place, "ACCEPT");
        moved(working.acceptPart(
                day, id, PartAcceptance.told(UUID.randomUUID(), place, number, day, List.of(EACH.times(2)), "")));
    }

    private List<Finding> report(LocalDate day, String username, @Nullable UUID place, int months) {
        var report = new ResultReport(place, months, Map.of("JOBS", Quantity.of(10)), "", "");
        return office.on(day, username, () -> results.report(id, 0, report, UUID.randomUUID()));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private void tellOn(LocalDate day) {
        OfficeClock.runAt(
                day.atTime(LocalTime.of(6, 0)).atZone(OfficeClock.ZONE).toInstant(),
                () -> CurrentActor.runAs(Actor.system(null), warnings::tell));
    }

    /** Where what waits for an establishment about the results of this file leads. */
    private List<String> asked(String owner) {
        return office.as(owner, inbox::mine).stream()
                .filter(item -> item.fileId().equals(id))
                .filter(item -> item.message().startsWith("notice.project.result."))
                .map(WorkItem::link)
                .toList();
    }

    private MvcTestResult post(LocalDate day, String username, UUID place, int months, String jobs) {
        return office.on(
                day,
                username,
                () -> mvc.post()
                        .uri("/de-an/" + id + "/ket-qua")
                        .param("place", place.toString())
                        .param("months", String.valueOf(months))
                        .param("version", "0")
                        .param("requestId", UUID.randomUUID().toString())
                        .param("JOBS", jobs)
                        .with(office.signedIn(username))
                        .exchange());
    }

    private MvcTestResult get(LocalDate day, String username, String address) {
        return office.on(
                day,
                username,
                () -> mvc.get().uri(address).with(office.signedIn(username)).exchange());
    }

    private static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
