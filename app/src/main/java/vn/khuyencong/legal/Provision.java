package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Reading;

/**
 * A place in a document, with one sentence in our own words.
 *
 * @param amendedOn first day on which the document is known to have been amended by a text nobody has read here
 */
public record Provision(
        UUID id,
        UUID document,
        String number,
        @Nullable LocalDate effectiveFrom,
        String place,
        String summaryVi,
        String summaryEn,
        Reading reading,
        @Nullable LocalDate amendedOn) {

    /** The place as it may be cited on a day: unverified where recalled, or read in a text amended by then. */
    public Citation citation(LocalDate onDate) {
        return new Citation(id, number, place, effectiveFrom, verified(onDate));
    }

    /** Whether what was read still stood unamended on that day, as far as is known. */
    public boolean verified(LocalDate onDate) {
        return switch (reading) {
            case READ, SAMPLE -> true;
            case READ_AMENDED -> amendedOn != null && onDate.isBefore(amendedOn);
            case PARTLY_READ, RECALLED -> false;
        };
    }
}
