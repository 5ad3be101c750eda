package vn.khuyencong.norm;

/**
 * What is wrong with a field of a case.
 *
 * @param field path of the field, {@code applicant.place}; empty for the whole
 */
public record CaseError(String field, Code code) {

    /** What can be wrong. */
    public enum Code {
        NOT_JSON,
        REQUIRED,
        UNKNOWN_FIELD,
        UNKNOWN_VALUE,
        NOT_WHOLE,
        NEGATIVE,
        TOO_LARGE,
        OUT_OF_RANGE,
        PLACE_UNKNOWN_ON_DATE,
        PLACE_NOT_IN_PROVINCE
    }
}
