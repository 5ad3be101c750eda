package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Receipt;
import vn.khuyencong.shared.Dong;

/**
 * A calculation of support as it was kept when money was decided on it. Never made again under a later norm.
 *
 * @param engine   version of the rules that made it
 * @param norms    fingerprint of the norms known then
 * @param versions the versions whose figures were used, each with its fingerprint; none in receipts of before
 */
public record KeptReceipt(
        LocalDate day,
        @Nullable Dong cost,
        @Nullable Dong ceiling,
        boolean verified,
        List<ReceiptLine> lines,
        String engine,
        String norms,
        List<Receipt.Used> versions) {

    public KeptReceipt {
        versions = Objects.requireNonNullElse(versions, List.of());
    }
}
