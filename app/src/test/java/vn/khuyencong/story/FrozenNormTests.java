package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.Decisions.moved;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;

/** The norm of the day of approval holds to the end, whatever the city decides meanwhile. */
@OfficeTest
class FrozenNormTests {

    @Autowired
    ProjectBuilder builder;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Working working;

    @Autowired
    Rows rows;

    @ParameterizedTest
    @CsvSource({"1000, 50", "3000, 100", "8000, 900"})
    void whatIsDueFollowsNoLaterLevel(int share, long limitInMillions) {
        var id = builder.at(Stage.UNDER_WAY, 2042, Dong.ofMillions(200));
        var later = ProjectBuilder.DAY.plusMonths(1);
        handingIn.attach(later, id, "ACCEPT");
        try (var _ = ChangedLevel.from(rows, later, share, Dong.ofMillions(limitInMillions))) {
            var found = new Acceptance("01/BB-NT", later, List.of(new Dong(300_000_001)), "");
            moved(working.accept(later, id, found));
        }
        assertThat(rows.all(
                        (row, _) -> List.of(row.getLong("recomputed_vnd"), row.getLong("due_vnd")),
                        "select recomputed_vnd, due_vnd from project.acceptance where project_id = ?",
                        id))
                .containsExactly(List.of(150_000_000L, 150_000_000L));
    }
}
