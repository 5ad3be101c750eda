package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.ApprovePlan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;

/** Who proposed does not approve, also when she has been given another office since. */
@OfficeTest
class OwnStepsTests {

    private static final Dong ASKED = Dong.ofMillions(100);
    private static final int PLAN_YEAR = 2072;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    ApprovePlan approve;

    @Test
    void anAppraiserWhoHasBecomeChairmanDoesNotApproveWhatSheAppraised() {
        var id = builder.at(Stage.APPRAISED, PLAN_YEAR, ASKED);
        var plan = builder.submittedPlan(PLAN_YEAR, ASKED, id);
        var outcome = at(() -> approve.approve(Planning.decision(DAY, plan)), promoted("so.chuyenvien", "ubnd"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PlanOutcome.Refused.class,
                        refused -> assertThat(refused.ofProjects().get(id))
                                .extracting(Finding::code)
                                .containsExactly("project.own-step"));
        assertThat(at(() -> approve.approve(Planning.decision(DAY, plan)), office.actor("ubnd")))
                .isInstanceOf(PlanOutcome.Done.class);
    }

    private static PlanOutcome at(Supplier<PlanOutcome> work, Actor actor) {
        var morning = DAY.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant();
        return OfficeClock.at(morning, () -> CurrentActor.as(actor, work));
    }

    private Actor promoted(String person, String to) {
        var known = office.actor(person);
        var post = office.actor(to);
        return new Actor(
                known.account(),
                known.username(),
                known.displayName(),
                post.title(),
                post.role(),
                post.province(),
                post.organisation(),
                null,
                null);
    }
}
