package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Of a form whose window was shut something is left; it is cleared away, and an open one is not. */
@LifeTest
class ClosedFormsTests {

    private static final String WRITER = "trungtam";

    @Autowired
    ProjectBuilder builder;

    @Autowired
    ClosedForms forms;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Test
    void aFormNobodyWritesInIsForgottenAfterAWeek() {
        var id = builder.at(Stage.DRAFT, 2068, Dong.ofMillions(100));
        office.on(
                DAY,
                WRITER,
                () -> assertThat(mvc.get().uri("/de-an/" + id + "/sua").with(office.signedIn(WRITER)))
                        .hasStatusOk());
        night(DAY.plusDays(6));
        assertThat(shown(id)).isEqualTo(1);
        night(DAY.plusDays(8));
        assertThat(shown(id)).isZero();
    }

    private void night(LocalDate day) {
        OfficeClock.runAt(
                day.atTime(2, 0).atZone(OfficeClock.ZONE).toInstant(),
                () -> CurrentActor.runAs(Actor.system(null), forms::letGo));
    }

    private int shown(UUID id) {
        return rows.one(Integer.class, "select count(*) from project.form_shown where project_id = ?", id);
    }
}
