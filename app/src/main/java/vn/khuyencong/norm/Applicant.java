package vn.khuyencong.norm;

import org.jspecify.annotations.Nullable;

/**
 * Who asks. What is left empty is not yet known.
 *
 * @param legalForm code of the legal form
 * @param place     code of the unit, on the day of the assessment, where production is
 * @param sector    code of the sector
 */
public record Applicant(
        @Nullable String legalForm,
        @Nullable String place,
        GivenPlaceFacts placeFacts,
        @Nullable String sector) {

    public static final Applicant UNKNOWN = new Applicant(null, null, GivenPlaceFacts.NOTHING, null);

    Applicant ofForm(String form) {
        return new Applicant(form, place, placeFacts, sector);
    }

    Applicant inSector(String other) {
        return new Applicant(legalForm, place, placeFacts, other);
    }
}
