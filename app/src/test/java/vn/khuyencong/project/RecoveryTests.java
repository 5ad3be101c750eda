package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Files that help after a disaster or an epidemic are marked, found, and reckoned as a part of their plan. */
@LifeTest
class RecoveryTests {

    private static final LocalDate DAY = ProjectBuilder.DAY;
    private static final int YEAR = 2030;

    @Autowired
    MarkRecovery marking;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Planning planning;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aMarkedFileIsFoundInTheListAndReckonedInItsPlan() {
        var marked = builder.at(Stage.APPRAISED, YEAR, million(100));
        var other = builder.at(Stage.APPRAISED, YEAR, million(300));
        assertThat(mark("so.chuyenvien", marked, "DISASTER")).isEmpty();
        assertThat(mark("so.chuyenvien", marked, "DISASTER")).isEmpty();
        var plan = planning.plan(DAY, YEAR, List.of(marked, other));
        assertThat(mvc.get().uri("/ke-hoach/" + plan.id()).with(office.signedIn("so.lanhdao")))
                .bodyText()
                .contains("100.000.000 đồng, 25% kế hoạch", "15%", "phuc-hoi=co");
        assertThat(mvc.get().uri("/de-an?nam=2030&phuc-hoi=co").with(office.signedIn("thanhtra")))
                .bodyText()
                .contains(code(marked))
                .doesNotContain(code(other));
        assertThat(mvc.get().uri("/de-an/" + marked + "/phuc-hoi").with(office.signedIn("thanhtra")))
                .bodyText()
                .contains("Biên bản thiệt hại số 3", "33/2013/QH13");
        office.on(DAY, "trungtam", () -> marking.takeOff(marked));
        assertThat(mvc.get().uri("/de-an?nam=2030&phuc-hoi=co").with(office.signedIn("thanhtra")))
                .bodyText()
                .doesNotContain(code(marked));
    }

    @Test
    void aMarkHasItsGroundAndPaperAndComesBeforeTheApproval() {
        var file = builder.at(Stage.APPRAISED, YEAR, million(50));
        assertThat(mark("so.chuyenvien", file, "HARD_TIMES")).containsExactly("project.recovery-ground");
        assertThatThrownBy(() -> mark("taichinh", file, "DISASTER")).isInstanceOf(NotAllowed.class);
        assertThat(mvc.post()
                        .uri("/de-an/" + file + "/phuc-hoi")
                        .param("ground", "EPIDEMIC")
                        .param("paper", "")
                        .param("reason", "Ngừng sản xuất do dịch")
                        .with(office.signedIn("trungtam")))
                .hasStatus(422)
                .bodyText()
                .contains("Ngừng sản xuất do dịch", "Ghi giấy tờ");
        var approved = builder.at(Stage.APPROVED, YEAR, million(50));
        assertThat(mark("so.chuyenvien", approved, "DISASTER")).containsExactly("project.recovery-late");
    }

    private List<String> mark(String who, UUID file, String ground) {
        var recovery = new Recovery(ground, "Biên bản thiệt hại số 3", "Bão làm hỏng nhà xưởng");
        return office.on(DAY, who, () -> marking.mark(file, recovery)).stream()
                .map(Finding::code)
                .toList();
    }

    private String code(UUID file) {
        return rows.one(String.class, "select code from project.project where id = ?", file);
    }

    private static Dong million(long count) {
        return Dong.ofMillions(count);
    }
}
