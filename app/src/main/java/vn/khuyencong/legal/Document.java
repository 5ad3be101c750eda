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
 * @param amendedOn     first day on which a later document is known to have amended it, in whole or in one place
 * @param endedOn       day on which a later document replaced or repealed it
 * @param partlyEndedOn first day on which a place in it was replaced or repealed, or ran out
 * @param check         who compared what stands here with the text; empty where nobody did
 * @param version       how often it was corrected
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
        @Nullable LocalDate endedOn,
        @Nullable LocalDate partlyEndedOn,
        @Nullable TextCheck check,
        int version) {

    /** How it stands on a day. */
    public Validity validity(LocalDate day) {
        return new Standing(effectiveFrom, amendedOn, partlyEndedOn, endedOn).on(day);
    }
}
