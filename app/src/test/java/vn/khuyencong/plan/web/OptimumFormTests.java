package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.budget.Source;
import vn.khuyencong.plan.optimum.Objective;
import vn.khuyencong.plan.optimum.Wish;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

class OptimumFormTests {

    private static final Purse AVAILABLE =
            new Purse(Map.of(Source.PROVINCIAL, Dong.ofMillions(500), Source.GRANT, Dong.ofMillions(40)));

    @Test
    void readsWhatWasTyped() {
        var form = new OptimumForm(Map.of(
                "muc-tieu",
                "WORKERS",
                "kinh-phi-PROVINCIAL",
                "200.000.000",
                "moi-xa",
                "1",
                "de-an-diem",
                " 2 ",
                "toi-da-TRADEMARK",
                "30"));

        assertThat(form.read(AVAILABLE, Set.of("TRADEMARK", "WORKSHOP")))
                .isEqualTo(new OptimumForm.Read.Ok(new Wish(
                        Objective.WORKERS,
                        new Purse(Map.of(Source.PROVINCIAL, Dong.ofMillions(200), Source.GRANT, Dong.ofMillions(40))),
                        Map.of("TRADEMARK", BasisPoints.ofPercent(30)),
                        1,
                        2)));
    }

    @Test
    void takesTheMoneyOfTheYearAndNoLimitWhereNothingWasTyped() {
        assertThat(new OptimumForm(Map.of("muc-tieu", "?", "kinh-phi-PROVINCIAL", ""))
                        .read(AVAILABLE, Set.of("TRADEMARK")))
                .isEqualTo(new OptimumForm.Read.Ok(new Wish(Objective.RANK, AVAILABLE, Map.of(), 0, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "kinh-phi-PROVINCIAL, nhiều",
        "kinh-phi-GRANT, -5",
        "moi-xa, một",
        "moi-xa, 1000",
        "de-an-diem, -1",
        "toi-da-TRADEMARK, 101",
        "toi-da-TRADEMARK, '12,5'"
    })
    void saysBesideTheFieldWhatCannotBeRead(String field, String typed) {
        assertThat(new OptimumForm(Map.of("muc-tieu", "RANK", field, typed)).read(AVAILABLE, Set.of("TRADEMARK")))
                .isInstanceOfSatisfying(
                        OptimumForm.Read.Unreadable.class,
                        unreadable -> assertThat(unreadable.problems().fields()).containsOnlyKeys(field));
    }
}
