package vn.khuyencong.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTests {

    private static final List<BarPart> PARTS =
            List.of(new BarPart("quyết toán", 900, "0,9"), new BarPart("giải ngân", 1100, "1,1"));

    @Test
    void laysEachPartAfterTheOneBefore() {
        assertThat(Bars.pieces(PARTS, 4000))
                .extracting(Bars.Piece::start, Bars.Piece::width)
                .containsExactly(tuple("0.000%", "22.500%"), tuple("22.500%", "27.500%"));
    }

    @Test
    void neverPassesTheEndOfTheBar() {
        assertThat(Bars.pieces(PARTS, 1000)).extracting(Bars.Piece::width).containsExactly("45.000%", "55.000%");
    }

    @Test
    void drawsNothingOfNothing() {
        assertThat(Bars.pieces(List.of(new BarPart("giải ngân", 0, "0")), 0))
                .extracting(Bars.Piece::width)
                .containsExactly("0.000%");
    }
}
