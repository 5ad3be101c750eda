package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.Stage;
import vn.khuyencong.report.OverviewReader;
import vn.khuyencong.report.StageFigures.Sum;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Changing;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** A đề án that was stopped and gave everything back counts neither as money approved nor as a support. */
@LifeTest
class StoppedTests {

    private static final Dong ASKED = Dong.ofMillions(200);
    private static final String OFFICER = "so.chuyenvien";

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Changing changing;

    @Autowired
    Paying paying;

    @Autowired
    OverviewReader overview;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Rows rows;

    @Test
    void itIsNoLongerAddedUpAsApprovedOrContracted() {
        var stays = builder.at(Stage.UNDER_WAY, 2090, ASKED);
        var ends = builder.at(Stage.UNDER_WAY, 2090, ASKED);
        assertThat(approved()).isEqualTo(new Sum(2, ASKED.plus(ASKED)));

        stop(ends);

        assertThat(approved()).isEqualTo(new Sum(1, ASKED));
        assertThat(office.as(OFFICER, () -> overview.read(2090)).contracted().count())
                .isOne();
        assertThat(page("/de-an?nam=2090&tien=da-duyet")).contains(code(stays)).doesNotContain(code(ends));
        assertThat(page("/de-an?nam=2090&tien=da-ky")).contains(code(stays)).doesNotContain(code(ends));
        var footer = page("/de-an?nam=2090");
        assertThat(footer).contains(code(ends));
        assertThat(footer.substring(footer.indexOf("<tfoot>"))).contains("400.000.000", "200.000.000");
    }

    @Test
    void theSameMachineMayBeAskedForAgain() {
        var ends = builder.at(Stage.UNDER_WAY, 2091, ASKED);
        stopping(ends);
        var machine =
                rows.one(String.class, "select min(description) from project.estimate_line where project_id = ?", ends);
        var again = builder.handedIn(machine, 2091, ASKED);
        assertThat(akin(again)).contains(ends);

        close(ends);

        assertThat(akin(again)).doesNotContain(ends);
    }

    private void stop(UUID id) {
        stopping(id);
        close(id);
    }

    private void stopping(UUID id) {
        moved(paying.advance(DAY, id, Dong.ofMillions(100)));
        moved(changing.granted(DAY, id, ChangeKind.STOP, Wanted.NOTHING));
    }

    private void close(UUID id) {
        moved(paying.refund(DAY, id, Dong.ofMillions(100)));
        moved(changing.close(DAY, id));
    }

    private Sum approved() {
        return office.as(OFFICER, () -> overview.read(2090)).approved();
    }

    private List<UUID> akin(UUID id) {
        return rows.as(
                office.actor(OFFICER),
                (row, _) -> row.getObject("other_id", UUID.class),
                "select other_id from project.akin('" + id + "') where other_id is not null");
    }

    private String code(UUID id) {
        return rows.one(String.class, "select code from project.project where id = ?", id);
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(office.signedIn(OFFICER)).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
