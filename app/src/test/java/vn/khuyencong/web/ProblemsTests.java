package vn.khuyencong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.Finding;

class ProblemsTests {

    @Test
    void keepsTheFirstFindingOfAField() {
        var problems = Problems.NONE
                .with("cost", Finding.of("web.amount-negative"))
                .with("cost", Finding.of("web.amount-missing"))
                .with(Finding.of("web.date-missing"));

        assertThat(problems.at("cost")).isEqualTo(Finding.of("web.amount-negative"));
        assertThat(problems.at("title")).isNull();
        assertThat(problems.general()).containsExactly(Finding.of("web.date-missing"));
        assertThat(problems.isEmpty()).isFalse();
        assertThat(Problems.NONE.isEmpty()).isTrue();
    }
}
