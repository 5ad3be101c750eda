package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.project.ReplayReceipt;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** A calculation that money was decided on can be made again at any time, and comes out the same. */
@OfficeTest
class ReplayTests {

    @Autowired
    ProjectBuilder builder;

    @Autowired
    ReplayReceipt replay;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aReceiptComesOutTheSameAfterTheLevelHasChanged() {
        var id = builder.at(Stage.APPROVED, 2043, Dong.ofMillions(200));
        try (var _ = ChangedLevel.from(rows, ProjectBuilder.DAY.plusDays(1), 1000, Dong.ofMillions(50))) {
            var replayed = office.as("so.chuyenvien", () -> replay.replay(id));
            assertThat(replayed.same()).isTrue();
            assertThat(replayed.ceiling()).isEqualTo(replayed.kept().ceiling());
            assertThat(replayed.rests())
                    .extracting(ReplayReceipt.Rest::norm)
                    .containsExactly("support.ADVANCED_MACHINERY");
        }
        assertThat(page(id))
                .contains("Tính lại ra đúng kết quả đã giữ", "nội dung không đổi", "support.ADVANCED_MACHINERY");
    }

    @Test
    void nobodyCanChangeAReceipt() {
        assertThatThrownBy(() -> rows.change("update project.frozen_assessment set receipt = '{}'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void beforeTheApprovalThereIsNoReceipt() {
        var id = builder.at(Stage.DRAFT, 2045, Dong.ofMillions(200));
        assertThat(mvc.get().uri("/de-an/" + id + "/bien-nhan").with(office.signedIn("so.chuyenvien")))
                .hasStatus(404);
    }

    private String page(UUID id) {
        var result = mvc.get()
                .uri("/de-an/" + id + "/bien-nhan")
                .with(office.signedIn("so.chuyenvien"))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
