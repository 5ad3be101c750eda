package vn.khuyencong.project;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * What a price in the estimate rests on: a quotation (báo giá) or a valuation certificate (chứng thư thẩm định giá).
 *
 * @param line    the words of the line it is about
 * @param giver   the supplier, or the valuer
 * @param taxCode of the giver, digits only
 * @param number  of the paper; a quotation may have none
 * @param until   the last day on which it holds, inclusive; a quotation may leave it open
 * @param price   for the whole line, tax included
 */
public record PriceEvidence(
        UUID id,
        String line,
        Kind kind,
        String giver,
        String taxCode,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate until,
        Dong price) {

    /** What it is. */
    public enum Kind {
        QUOTATION,
        VALUATION
    }

    /** One as it is kept, with its paper. */
    public record Kept(PriceEvidence evidence, UUID paper) {}

    /** Whether it is about a line with these words, however they are spaced or capitalised. */
    boolean isAbout(String words) {
        return plain(line).equals(plain(words));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
