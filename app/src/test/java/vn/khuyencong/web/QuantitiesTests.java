package vn.khuyencong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.shared.Quantity;

class QuantitiesTests {

    @ParameterizedTest
    @CsvSource({
        "2, 2000, 2",
        "' 2,5 ', 2500, '2,5'",
        "2.5, 2500, '2,5'",
        "1.200, 1200000, 1.200",
        "'1.200,125', 1200125, '1.200,125'",
        "0.125, 125, '0,125'",
        "'0,01', 10, '0,01'",
        "999999999, 999999999000, 999.999.999"
    })
    void readsWhatPeopleTypeAndWritesItTheirWay(String typed, long thousandths, String written) {
        var quantity = Quantities.parse(typed);
        assertThat(quantity).isEqualTo(new Quantity(thousandths));
        assertThat(quantity).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "0,000", "-1", "1,2345", "một", "1,2,3", "1.2.3", "12345678901", "1.000.000.000", "1e3"
            })
    void whatIsNoQuantityIsNotGuessed(String typed) {
        assertThat(Quantities.parse(typed)).isNull();
    }
}
