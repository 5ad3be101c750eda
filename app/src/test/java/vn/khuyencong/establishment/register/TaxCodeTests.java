package vn.khuyencong.establishment.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tax codes can be: by how many digits there are, and by the tenth. */
class TaxCodeTests {

    /** 3·0 + 29·3 + … of 030058856 is 375, which leaves 1 by eleven: the tenth digit is 9. */
    @ParameterizedTest
    @ValueSource(strings = {"0300588569", "0300588569001", "001085012345"})
    void canBe(String digits) {
        assertThat(TaxCode.hasForm(digits)).isTrue();
        assertThat(TaxCode.isPossible(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0300588560", "0300588596", "1300588569"})
    void cannotBe(String digits) {
        assertThat(TaxCode.isPossible(digits)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"030058856", "03005885690", "03005885690012", "O300588569"})
    void hasNotItsForm(String digits) {
        assertThat(TaxCode.hasForm(digits)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0300588569-001, 0300588569001", "' 0300 588 569 ', 0300588569"})
    void isKeptAsDigitsAlone(String typed, String kept) {
        assertThat(TaxCode.digits(typed)).isEqualTo(kept);
    }

    @Test
    void ofNothingIsNone() {
        assertThat(TaxCode.digits(" ")).isNull();
    }
}
