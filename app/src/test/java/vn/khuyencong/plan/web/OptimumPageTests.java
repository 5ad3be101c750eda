package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.plan.PlanReader;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Statements;

/** The best choice beside the legal one of a plan of 2004. */
@LifeTest
class OptimumPageTests {

    private static final int YEAR = 2004;
    private static final String LEADER = "so.lanhdao";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Planning planning;

    @Autowired
    PlanReader plans;

    @Test
    void showsWhatTheSameMoneyCouldReachAndChangesNothing() {
        var first = builder.at(Stage.APPRAISED, YEAR, Dong.ofMillions(100));
        builder.at(Stage.APPRAISED, YEAR, Dong.ofMillions(200));
        builder.at(Stage.APPRAISED, YEAR, Dong.ofMillions(80));
        planning.allot(ProjectBuilder.DAY, YEAR, Dong.ofMillions(280));
        var plan = planning.plan(ProjectBuilder.DAY, YEAR, List.of(first)).id();
        var before = office.as(LEADER, () -> plans.look(plan)).plan().version();

        assertThat(read(plan, LEADER, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Chọn mục tiêu và điều kiện", "280.000.000");
        assertThat(read(plan, LEADER, "?muc-tieu=SUPPORT"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "phương án này bỏ qua: 1 đề án",
                        "/xep-hang/" + first,
                        "chọn thêm: 1 đề án",
                        "+100.000.000",
                        "Không có phương án nào hơn");
        assertThat(read(plan, LEADER, "?muc-tieu=SUPPORT&de-an-diem=1&moi-xa=1"))
                .hasStatusOk()
                .bodyText()
                .contains("Đề án điểm: còn thiếu 1", "bỏ đi cũng không thêm được");
        assertThat(read(plan, LEADER, "?muc-tieu=RANK&moi-xa=nhiều"))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi một số từ 0 đến 999", "nhiều");
        assertThat(read(plan, "thanhtra", ".xlsx?muc-tieu=FILES")).hasStatusOk();
        assertThat(read(plan, "coso1", "")).hasStatus(403);
        assertThat(read(UUID.randomUUID(), LEADER, "")).hasStatus(404);
        assertThat(Statements.of(() -> read(plan, LEADER, "?muc-tieu=FILES"))).hasSizeLessThanOrEqualTo(22);
        assertThat(office.as(LEADER, () -> plans.look(plan)).plan().version()).isEqualTo(before);
    }

    private MvcTestResult read(UUID plan, String who, String rest) {
        return mvc.get()
                .uri("/ke-hoach/" + plan + "/phuong-an" + rest)
                .with(office.signedIn(who))
                .exchange();
    }
}
