package vn.khuyencong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"05/12/2026", "5/12/2026", "5-12-2026", "05.12.2026", "2026-12-05", "05122026", " 05/12/2026 "})
    void readsADayHoweverItIsTyped(String typed) {
        assertThat(Dates.parse(typed)).isEqualTo(new Day.Ok(LocalDate.of(2026, 12, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2026, web.date-no-such-day",
        "29/02/2027, web.date-no-such-day",
        "12/25/2026, web.date-no-such-day",
        "0/1/2026,   web.date-no-such-day",
        "2026-13-01, web.date-no-such-day",
        "01/01/0226, web.date-out-of-range",
        "01/01/9999, web.date-out-of-range",
        "25/12/26,   web.date-not-a-date",
        "mai,        web.date-not-a-date",
        "2026,       web.date-not-a-date"
    })
    void refusesWhatIsNoDay(String typed, String code) {
        assertThat(Dates.parse(typed)).isEqualTo(new Day.Refused(code));
    }

    @Test
    void asksForADayWhereNoneWasTyped() {
        assertThat(Dates.parse("")).isEqualTo(new Day.Refused("web.date-missing"));
        assertThat(Dates.parse(null)).isEqualTo(new Day.Refused("web.date-missing"));
    }
}
