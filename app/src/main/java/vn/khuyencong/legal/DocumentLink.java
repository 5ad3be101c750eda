package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one document does to another, seen from one of the two.
 *
 * @param kind     what is done
 * @param outgoing true where the document at hand does it, false where it is done to it
 * @param other    the other document
 */
public record DocumentLink(
        Kind kind,
        boolean outgoing,
        UUID other,
        String otherNumber,
        String otherTitleVi,
        String otherTitleEn,
        @Nullable LocalDate onDate) {

    /** What a document may do to another. */
    public enum Kind {
        AMENDS,
        REPLACES,
        REPEALS,
        GUIDES
    }
}
