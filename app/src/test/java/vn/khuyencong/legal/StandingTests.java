package vn.khuyencong.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a document stands follows from days alone; the day itself belongs to what begins on it. */
class StandingTests {

    private static final Standing WHOLE_LIFE = new Standing(day(10), day(20), day(25), day(30));

    @ParameterizedTest
    @CsvSource({
        "9,  NOT_YET",
        "10, IN_FORCE",
        "19, IN_FORCE",
        "20, AMENDED",
        "24, AMENDED",
        "25, PARTLY_ENDED",
        "29, PARTLY_ENDED",
        "30, ENDED",
    })
    void eachStateBeginsOnItsDay(int day, Validity validity) {
        assertThat(WHOLE_LIFE.on(day(day))).isEqualTo(validity);
    }

    @Test
    void withoutADayOfEffectItIsUnknownUnlessItHasEnded() {
        assertThat(new Standing(null, day(20), null, null).on(day(21))).isEqualTo(Validity.UNKNOWN);
        assertThat(new Standing(null, null, null, day(20)).on(day(20))).isEqualTo(Validity.ENDED);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
