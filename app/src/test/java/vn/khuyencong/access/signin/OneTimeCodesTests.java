package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);
    private static final long STEP = 1_234_567_890 / 30;

    /** The last six of the eight digits in appendix B of RFC 6238. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "20000000000,353130"})
    void codesAreThoseEveryAppShows(long second, String code) {
        assertThat(OneTimeCodes.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aClockHalfAMinuteOffIsTaken() {
        assertThat(stepOf(OneTimeCodes.at(SECRET, NOW.minusSeconds(30)), 0)).isEqualTo(STEP - 1);
        assertThat(stepOf(OneTimeCodes.at(SECRET, NOW.plusSeconds(30)), 0)).isEqualTo(STEP + 1);
        assertThat(stepOf(OneTimeCodes.at(SECRET, NOW.minusSeconds(60)), 0)).isEqualTo(-1);
        assertThat(stepOf(OneTimeCodes.at(SECRET, NOW.plusSeconds(60)), 0)).isEqualTo(-1);
    }

    @Test
    void noCodeIsTakenTwiceNorAnOlderOneAfterIt() {
        assertThat(stepOf("005924", STEP)).isEqualTo(-1);
        assertThat(stepOf(OneTimeCodes.at(SECRET, NOW.minusSeconds(30)), STEP)).isEqualTo(-1);
        assertThat(stepOf("005924", STEP - 1)).isEqualTo(STEP);
    }

    @Test
    void aCodeMayBeTypedInGroups() {
        assertThat(stepOf("005 924", 0)).isEqualTo(STEP);
        assertThat(stepOf("", 0)).isEqualTo(-1);
        assertThat(stepOf("5924", 0)).isEqualTo(-1);
    }

    @Test
    void aSecretIsTypedInBase32() {
        assertThat(OneTimeCodes.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OneTimeCodes.base32(new byte[] {'f', 'o'})).isEqualTo("MZXQ");
    }

    private static long stepOf(String typed, long last) {
        return OneTimeCodes.stepOf(SECRET, typed, NOW, last).orElse(-1);
    }
}
