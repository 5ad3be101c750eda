package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;

/** Whoever is asked is told of the round, and reminded until it answers. Rounds of 2011 to 2015, in the spring of 2026. */
@LifeTest
class RegistrationRemindersTests {

    private static final LocalDate OPENS = LocalDate.of(2026, 3, 2);
    private static final LocalDate CLOSES = LocalDate.of(2026, 4, 10);
    private static final String PLANNER = "so.lanhdao";
    private static final String COMMUNE = "xa1";

    @Autowired
    OpenRegistration openRegistration;

    @Autowired
    AnswerRegistration answers;

    @Autowired
    MoveClosing closing;

    @Autowired
    RegistrationReminders reminders;

    @Autowired
    AskedBodies bodies;

    @Autowired
    Norms norms;

    @Autowired
    Inbox inbox;

    @Autowired
    Office office;

    @Test
    void whoeverIsAskedIsToldAndRemindedTenDaysBeforeThreeDaysBeforeOnTheDayAndAfterIt() {
        var round = open(2011);
        assertThat(told(COMMUNE, round)).containsExactly("plan.notice.round-opened");
        tellOn(before(11));
        assertThat(told(COMMUNE, round)).containsExactly("plan.notice.round-opened");
        tellOn(before(10));
        assertThat(told(COMMUNE, round)).containsExactly("plan.notice.round-ahead");
        tellOn(CLOSES);
        assertThat(told(COMMUNE, round)).containsExactly("plan.notice.round-today");
        assertThat(told(PLANNER, round)).isEmpty();
        tellOn(norms.workingDaysAfter(CLOSES, 1));
        assertThat(told(COMMUNE, round)).containsExactly("plan.notice.round-over");
        assertThat(told("xa2", round)).isEmpty();
    }

    @Test
    void aReminderIsGivenOnceAndNobodyIsRemindedOfWhatIsAnswered() {
        var round = open(2012);
        tellOn(before(3));
        tellOn(before(2));
        assertThat(told(COMMUNE, round)).containsExactly("plan.notice.round-ahead");
        var letter = new Registration.NoNeed(round, commune(), "5/UBND", before(2));
        assertThat(office.on(before(2), COMMUNE, () -> answers.noNeed(letter)))
                .isInstanceOf(RegistrationOutcome.Done.class);
        assertThat(told(COMMUNE, round)).isEmpty();
        tellOn(CLOSES);
        assertThat(told(COMMUNE, round)).isEmpty();
    }

    @Test
    void thePlannerHearsHowManyAreSilentOnceItIsClosed() {
        var round = open(2013);
        tellOn(norms.workingDaysAfter(CLOSES, 1));
        assertThat(office.as(PLANNER, inbox::mine))
                .filteredOn(item -> item.fileId().equals(round))
                .extracting(WorkItem::message, WorkItem::arguments)
                .containsExactly(tuple("plan.notice.round-silent", List.of("2013", "1")));
    }

    @Test
    void whoeverHasNotAnsweredIsToldOfTheOtherClosingDay() {
        var round = open(2014);
        var wanted = new ClosingMove.Wanted(
                UUID.randomUUID(), round, CLOSES, CLOSES.plusDays(14), "30/SCT", before(5), "Gia hạn do bão");
        assertThat(office.on(before(5), PLANNER, () -> closing.move(wanted)))
                .isInstanceOf(MoveClosing.Outcome.Done.class);
        assertThat(told(COMMUNE, round)).containsExactly("plan.notice.round-moved");
        tellOn(CLOSES);
        assertThat(told(COMMUNE, round))
                .as("ten working days are left again")
                .containsExactly("plan.notice.round-ahead");
    }

    private UUID open(int year) {
        var round = new Registration(
                UUID.randomUUID(), year, Tier.LOCAL, "1/HD-" + year, OPENS, OPENS, CLOSES, "Đăng ký đề án");
        assertThat(office.on(
                        OPENS,
                        PLANNER,
                        () -> openRegistration.open(new Registration.Open(round, Set.of(commune())), null)))
                .isInstanceOf(RegistrationOutcome.Done.class);
        return round.id();
    }

    private UUID commune() {
        return Objects.requireNonNull(office.actor(COMMUNE).organisation());
    }

    /** The day on which so many working days are left. */
    private LocalDate before(int workingDays) {
        var day = CLOSES;
        while (norms.workingDaysBetween(day, CLOSES) < workingDays) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void tellOn(LocalDate day) {
        OfficeClock.runAt(
                day.atTime(6, 15).atZone(OfficeClock.ZONE).toInstant(),
                () -> CurrentActor.runAs(Actor.system(null), reminders::tell));
    }

    /** What the person is told about the round or about her body's answer to it. */
    private List<String> told(String username, UUID round) {
        var about = office.as(PLANNER, () -> bodies.of(round)).stream()
                .map(AskedBodies.Asked::id)
                .toList();
        return office.as(username, inbox::mine).stream()
                .filter(item -> item.fileId().equals(round) || about.contains(item.fileId()))
                .map(WorkItem::message)
                .toList();
    }
}
