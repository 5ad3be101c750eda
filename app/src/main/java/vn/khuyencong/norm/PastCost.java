package vn.khuyencong.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Quantity;

/**
 * What somebody once paid, or meant to pay, for an item of the catalogue.
 *
 * @param item     code of the item
 * @param quantity how many
 * @param unitPrice what one came to, in whole đồng
 * @param on       day of the acceptance, of the approval, or of the paper
 * @param label    code and title of the file, or the paper it stands in
 * @param link     path of the file; empty where it is none of ours
 */
public record PastCost(
        String item,
        String unit,
        Quantity quantity,
        Dong unitPrice,
        Source source,
        LocalDate on,
        String label,
        @Nullable String link,
        String province) {

    /** How sure the price is. */
    public enum Source {
        /** Found at an acceptance. */
        ACCEPTED,
        /** Of an approved estimate that is not accepted yet. */
        ESTIMATED,
        /** Taken over from a table of the office. */
        IMPORTED
    }
}
