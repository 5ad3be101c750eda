package vn.khuyencong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shares as people write them. */
class BasisPointsTests {

    @Test
    void showsNoMoreDecimalsThanThereAre() {
        assertThat(new BasisPoints(5_000).percent()).isEqualTo("50%");
        assertThat(new BasisPoints(250).percent()).isEqualTo("2,5%");
        assertThat(new BasisPoints(105).percent()).isEqualTo("1,05%");
        assertThat(new BasisPoints(0).percent()).isEqualTo("0%");
        assertThat(new BasisPoints(15_000).factor()).isEqualTo("1,5");
        assertThat(new BasisPoints(10_050).factor()).isEqualTo("1,005");
    }
}
