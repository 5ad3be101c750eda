package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.web.Texts;

/** How much anybody may ask from outside. */
@OfficeTest
class PublicRateTests {

    private static final String PATH = "/api/v1/assessments";

    @Autowired
    private DataSource source;

    @Autowired
    private Texts texts;

    @Test
    void halfAMinutesTurnsMayBeTakenAtOnceAndThenOneWaits() {
        var rate = new PublicRate(source, 120, 10, 20);
        assertThat(IntStream.range(0, 60).mapToObj(_ -> rate.take(PATH, "192.0.2.1")))
                .containsOnly(Duration.ZERO);
        assertThat(rate.take(PATH, "192.0.2.1")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(rate.take(PATH, "192.0.2.2")).isZero();
    }

    @Test
    void copiesOfTheProgramCountTogether() {
        var one = new PublicRate(source, 2, 10, 20);
        var other = new PublicRate(source, 2, 10, 20);
        assertThat(one.take(PATH, "192.0.2.3")).isZero();
        assertThat(other.take(PATH, "192.0.2.3")).isPositive();
    }

    @Test
    void whoMustWaitIsToldHowLong() throws Exception {
        var filter = new PublicRateFilter(new PublicRate(source, 2, 10, 20), texts);
        var request = new MockHttpServletRequest("POST", PATH);
        request.setRemoteAddr("192.0.2.4");
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        var answer = new MockHttpServletResponse();
        filter.doFilter(request, answer, new MockFilterChain());
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(1, 30);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }
}
