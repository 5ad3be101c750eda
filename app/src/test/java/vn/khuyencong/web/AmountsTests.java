package vn.khuyencong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.shared.Dong;

class AmountsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.000.000",
                "1000000",
                "1 000 000",
                " 1.000.000 ",
                "1.000.000 đ",
                "1.000.000đ",
                "1 000 000 đồng",
                "1000000 VND",
                "1\u00a0000\u00a0000",
                "01000000"
            })
    void readsAMillionHoweverItIsTyped(String typed) {
        assertThat(Amounts.parse(typed)).isEqualTo(new Amount.Ok(Dong.ofMillions(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5          | web.amount-negative",
                "- 5         | web.amount-negative",
                "−1.000      | web.amount-negative",
                "1,5         | web.amount-fraction",
                "1.5         | web.amount-fraction",
                "1.000.000,5 | web.amount-fraction",
                "1.00        | web.amount-fraction",
                "1.0000      | web.amount-fraction",
                "1,000,000   | web.amount-fraction",
                "0.000.5     | web.amount-fraction",
                "abc         | web.amount-not-a-number",
                "1 triệu     | web.amount-not-a-number",
                "1e6         | web.amount-not-a-number",
                "+5          | web.amount-not-a-number",
                "đồng        | web.amount-missing",
                "1000000000000001      | web.amount-too-large",
                "1.000.000.000.000.001 | web.amount-too-large",
                "99999999999999999999999 | web.amount-too-large"
            })
    void refusesWhatIsNoWholeAmount(String typed, String code) {
        assertThat(Amounts.parse(typed)).isEqualTo(new Amount.Refused(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0"})
    void asksForAnAmountWhereNoneWasTyped(String typed) {
        assertThat(Amounts.parse(typed)).isEqualTo(new Amount.Refused("web.amount-missing"));
    }

    @Test
    void asksForAnAmountWhereTheFieldWasNotSent() {
        assertThat(Amounts.parse(null)).isEqualTo(new Amount.Refused("web.amount-missing"));
    }

    @Test
    void readsTheLargestAmountAndNothing() {
        assertThat(Amounts.parse("1.000.000.000.000.000")).isEqualTo(new Amount.Ok(new Dong(1_000_000_000_000_000L)));
        assertThat(Amounts.parse("0")).isEqualTo(new Amount.Ok(Dong.ZERO));
    }

    @Test
    void readsBackWhatIsShown() {
        for (var value : new long[] {0, 7, 999, 1_000, 123_456_789, 999_999_999_999_999L}) {
            assertThat(Amounts.parse(new Dong(value).formatted())).isEqualTo(new Amount.Ok(new Dong(value)));
        }
    }
}
