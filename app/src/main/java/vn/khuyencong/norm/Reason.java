package vn.khuyencong.norm;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;

/** Why there is no support, by which article. */
public record Reason(Code code, Sentence sentence, @Nullable Citation citation) {

    /** The grounds on which support is refused, in the order they are told. */
    public enum Code {
        LEGAL_FORM,
        PLACE,
        SECTOR,
        TIMES_PER_YEAR,
        DOUBLE_FUNDING,
        NO_NORM
    }
}
