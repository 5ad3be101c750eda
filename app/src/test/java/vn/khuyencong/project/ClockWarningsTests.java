package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Whoever can act is reminded before, on and after the last day of a step. */
@OfficeTest
class ClockWarningsTests {

    private static final Dong ASKED = Dong.ofMillions(100);
    private static final String OFFICER = "so.chuyenvien";

    @Autowired
    ClockWarnings warnings;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Judging judging;

    @Autowired
    Norms norms;

    @Autowired
    Inbox inbox;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    private UUID id = new UUID(0, 0);
    private LocalDate lastDay = LocalDate.EPOCH;

    @BeforeEach
    void aFileThatWaitsForItsAppraisal() {
        id = builder.at(Stage.SUBMITTED, 2073, ASKED);
        lastDay = rows.one(LocalDate.class, "select due_on from project.project where id = ?", id);
    }

    @Test
    void nothingIsSaidWhileThereIsTime() {
        tellOn(before(4));
        assertThat(toldTo(OFFICER)).isEmpty();
    }

    @Test
    void theAppraiserIsRemindedThreeWorkingDaysBeforeOnTheDayAndAfterIt() {
        tellOn(before(3));
        assertThat(toldTo(OFFICER)).containsExactly("notice.project.clock.AHEAD");
        tellOn(lastDay);
        assertThat(toldTo(OFFICER)).containsExactly("notice.project.clock.TODAY");
        tellOn(norms.workingDaysAfter(lastDay, 1));
        assertThat(toldTo(OFFICER)).containsExactly("notice.project.clock.OVER");
    }

    @Test
    void theLeaderHearsOfItOnlyWhenItIsLate() {
        tellOn(lastDay);
        assertThat(toldTo("so.lanhdao")).isEmpty();
        tellOn(norms.workingDaysAfter(lastDay, 1));
        assertThat(toldTo("so.lanhdao")).containsExactly("notice.project.clock.OVER");
        assertThat(toldTo("ketoan")).isEmpty();
    }

    @Test
    void theChairmanIsLeftAloneWhileNobodyAsksHimForAnything() {
        id = builder.at(Stage.UNDER_WAY, 2073, ASKED);
        lastDay = rows.one(LocalDate.class, "select due_on from project.project where id = ?", id);
        tellOn(lastDay);
        assertThat(toldTo("trungtam")).containsExactly("notice.project.clock.TODAY");
        assertThat(toldTo("ubnd")).isEmpty();
    }

    @Test
    void aSettingThatNobodyCanReadWarnsOnTheLastDayAndBreaksNoList() {
        var odd = rows.one(UUID.class, """
                insert into norm.version (norm, tier, province, in_force, content, basis_id)
                select norm, 'LOCAL', '48', in_force, content || '{"value": "ba ngày"}', basis_id
                from norm.version where norm = 'setting.CLOCK_WARNINGS' and superseded_at is null returning id""");
        try {
            tellOn(before(3));
            assertThat(toldTo(OFFICER)).isEmpty();
            tellOn(lastDay);
            assertThat(toldTo(OFFICER)).containsExactly("notice.project.clock.TODAY");
            assertThat(listOn(lastDay, "sap-han")).contains("/de-an/" + id);
        } finally {
            rows.change("update norm.version set superseded_at = now() where id = ?", odd);
        }
    }

    @Test
    void aReminderIsGivenOnceAndMadeUpForWhenTheProgramDidNotRun() {
        tellOn(norms.workingDaysAfter(lastDay, 2));
        tellOn(norms.workingDaysAfter(lastDay, 3));
        assertThat(toldTo(OFFICER)).containsExactly("notice.project.clock.OVER");
        assertThat(rows.one(
                        Integer.class,
                        "select count(*) from desk.notice where file_id = ? and message like 'notice.project.clock.%'",
                        id))
                .as("once to the officer, once to the leader")
                .isEqualTo(2);
    }

    @Test
    void theReminderEndsWhenTheFileMovesOn() {
        tellOn(lastDay);
        judging.pass(ProjectBuilder.DAY, id, ASKED);
        assertThat(toldTo(OFFICER)).isEmpty();
    }

    @Test
    void theListShowsWhatIsLateAndWhatIsNearlyLate() {
        assertThat(listOn(before(3), "sap-han")).contains("/de-an/" + id).contains("Sắp đến hạn");
        assertThat(listOn(before(4), "sap-han")).doesNotContain("/de-an/" + id);
        assertThat(listOn(lastDay, "qua-han")).doesNotContain("/de-an/" + id);
        assertThat(listOn(lastDay.plusDays(1), "qua-han")).contains("/de-an/" + id);
        assertThat(listOn(lastDay.plusDays(1), "sap-han")).doesNotContain("/de-an/" + id);
        assertThat(listOn(lastDay.plusDays(1), "qua-han-hoac-sap-han")).contains("/de-an/" + id);
    }

    /** The day on which so many working days are left. */
    private LocalDate before(int workingDays) {
        var day = lastDay;
        while (norms.workingDaysBetween(day, lastDay) < workingDays) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void tellOn(LocalDate day) {
        OfficeClock.runAt(
                day.atTime(6, 0).atZone(OfficeClock.ZONE).toInstant(),
                () -> CurrentActor.runAs(Actor.system(null), warnings::tell));
    }

    private List<String> toldTo(String username) {
        return office.as(username, inbox::mine).stream()
                .filter(item -> item.fileId().equals(id))
                .map(WorkItem::message)
                .filter(message -> message.startsWith("notice.project.clock."))
                .toList();
    }

    private String listOn(LocalDate day, String due) {
        return office.on(day, OFFICER, () -> {
            var page = mvc.get()
                    .uri("/de-an")
                    .param("nam", "2073")
                    .param("han", due)
                    .param("so-dong", "200")
                    .with(office.signedIn(OFFICER))
                    .exchange();
            return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        });
    }
}
