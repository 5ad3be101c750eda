package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.access.Role;

class SecondFactorPolicyTests {

    @Test
    void whoDecidesAboutMoneyAndAccountsMustHaveOne() {
        assertThat(askedOf("required", true))
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.DEPARTMENT_LEADER, Role.COMMITTEE_CHAIR);
        assertThat(askedOf("optional", false)).isEmpty();
    }

    @Test
    void whereNothingIsSaidOnlyASampleCityLeavesIt() {
        assertThat(askedOf("", false)).contains(Role.DEPARTMENT_LEADER);
        assertThat(askedOf("", true)).isEmpty();
    }

    @Test
    void aTypingErrorOpensNoDoor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecondFactorPolicy("requird", true))
                .withMessageContaining("KC_SECOND_FACTOR");
    }

    private static List<Role> askedOf(String word, boolean sample) {
        var policy = new SecondFactorPolicy(word, sample);
        return Arrays.stream(Role.values()).filter(policy::asksOf).toList();
    }
}
