package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.plan.AdjustPlan;
import vn.khuyencong.plan.Adjustment;
import vn.khuyencong.plan.Adjustment.Ask;
import vn.khuyencong.plan.AdjustmentLine.Cause;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.SubmitAdjustment;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Statements;

/** The page on which an adjustment of 2034 is written asks the database few times, however long the lists are. */
@LifeTest
class AdjustmentDraftTests {

    private static final String LEADER = "so.lanhdao";

    @Autowired
    AdjustPlan adjust;

    @Autowired
    SubmitAdjustment submit;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Planning planning;

    @Autowired
    Office office;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aLongReserveAndMoreLinesCostNoMoreStatements() {
        var files = List.of(appraised(), appraised(), appraised());
        planning.allot(DAY, 2034, Dong.ofMillions(900));
        var plan = planning.plan(DAY, 2034, files);
        plan = planning.approve(DAY, planning.submit(DAY, plan).orFail()).orFail();
        appraised();
        plan = begin(plan);
        var few = statements(plan);
        assertThat(few).isLessThanOrEqualTo(21);
        for (int more = 0; more < 4; more++) appraised();
        plan = out(plan, files.get(0));
        plan = out(plan, files.get(1));
        assertThat(statements(plan)).isEqualTo(few);

        // what is taken out is asked for its money in one statement, however many there are
        var two = plan;
        assertThat(Statements.of(() -> submitted(two)))
                .filteredOn(sql -> sql.contains("pub_year_money"))
                .hasSize(1);
    }

    private UUID appraised() {
        return builder.at(Stage.APPRAISED, 2034, Dong.ofMillions(100));
    }

    private Plan begin(Plan plan) {
        var begin = new Adjustment.Begin(plan.id(), plan.version(), UUID.randomUUID(), "Hai cơ sở từ bỏ");
        return office.on(DAY, LEADER, () -> adjust.begin(begin)).orFail();
    }

    private Plan out(Plan plan, UUID project) {
        var put = new Adjustment.Put(
                plan.id(), plan.version(), Ask.OUT, project, Cause.GIVEN_UP, null, "", "Cơ sở từ bỏ");
        return office.on(DAY, LEADER, () -> adjust.put(put)).orFail();
    }

    private Plan submitted(Plan plan) {
        return office.on(
                        DAY,
                        LEADER,
                        () -> submit.submit(new Adjustment.Submit(plan.id(), plan.version(), "9/TTr-SCT", DAY)))
                .orFail();
    }

    private int statements(Plan plan) {
        var leader = office.signedIn(LEADER);
        return Statements.of(() -> mvc.get()
                        .uri("/ke-hoach/" + plan.id() + "/dieu-chinh/1")
                        .with(leader)
                        .exchange())
                .size();
    }
}
