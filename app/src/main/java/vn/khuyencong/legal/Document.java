package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Reading;

/**
 * A legal document: decree, circular, resolution.
 *
 * @param effectiveFrom empty where nobody has read the day: a gap in the data, shown as one
 * @param province      code of the province that issued it; empty for a national document
 * @param amendedOn     first day on which a later document is known to have amended it
 * @param endedOn       day on which a later document replaced or repealed it
 */
public record Document(
        UUID id,
        String number,
        String kind,
        String issuer,
        String titleVi,
        String titleEn,
        @Nullable LocalDate issued,
        @Nullable LocalDate effectiveFrom,
        @Nullable String province,
        Reading reading,
        @Nullable LocalDate amendedOn,
        @Nullable LocalDate endedOn) {

    /** How it stands on a day. */
    public Validity validity(LocalDate day) {
        if (endedOn != null && !day.isBefore(endedOn)) return Validity.ENDED;
        if (effectiveFrom == null) return Validity.UNKNOWN;
        if (day.isBefore(effectiveFrom)) return Validity.NOT_YET;
        return amendedOn != null && !day.isBefore(amendedOn) ? Validity.AMENDED : Validity.IN_FORCE;
    }
}
