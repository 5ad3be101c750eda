package vn.khuyencong.shared;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place in the law that a figure rests on.
 *
 * @param provision     the provision's id
 * @param document      number of the document, "28/2018/TT-BTC"
 * @param place         place in it, "Điều 8 khoản 4"
 * @param effectiveFrom first day the document is in force; empty where nobody has read it
 * @param verified      false where the place was only recalled, or read in a text amended since
 */
public record Citation(
        UUID provision,
        String document,
        String place,
        @Nullable LocalDate effectiveFrom,
        boolean verified) {

    public String text() {
        return document + ", " + place;
    }
}
