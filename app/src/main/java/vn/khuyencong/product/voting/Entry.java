package vn.khuyencong.product.voting;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.product.Product.About;

/**
 * Hồ sơ đăng ký bình chọn: a product entered for a round.
 *
 * @param number   in the round; empty until it is handed in
 * @param about    what the product says, as it was when the entry was handed in; as it is until then
 * @param declared whether the owner says that it is no copy, is made in quantity, and that all is true
 * @param result   empty until the scoring is closed
 */
public record Entry(
        UUID id,
        UUID round,
        UUID product,
        UUID establishment,
        @Nullable Integer number,
        EntryStage stage,
        About about,
        boolean declared,
        String contact,
        String returnReason,
        @Nullable Result result,
        int version) {

    /**
     * What became of it.
     *
     * @param average  of the sheets, rounded down to two decimals, so that no rounding lets it pass
     * @param selected empty while the council has not said
     */
    public record Result(
            BigDecimal average, boolean passes, @Nullable Boolean selected, String reason) {}

    public boolean isRecognised() {
        return result != null && Boolean.TRUE.equals(result.selected());
    }
}
