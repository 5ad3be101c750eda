package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one document does to another, seen from one of the two.
 *
 * @param id        the relation
 * @param kind      what is done
 * @param outgoing  true where the document at hand does it, false where it is done to it
 * @param other     the other document
 * @param onDate    the day it takes effect
 * @param fromPlace the place that does it; empty for the whole document
 * @param toPlace   the only place it is done to; empty for the whole document
 */
public record DocumentLink(
        UUID id,
        Kind kind,
        boolean outgoing,
        UUID other,
        String otherNumber,
        String otherTitleVi,
        String otherTitleEn,
        @Nullable LocalDate onDate,
        @Nullable String fromPlace,
        @Nullable String toPlace) {

    /** What a document may do to another. */
    public enum Kind {
        AMENDS,
        REPLACES,
        REPEALS,
        GUIDES,
        CITES
    }

    /** Whether it concerns a place of the document at hand, or that document as a whole. */
    public boolean concerns(String place) {
        var here = outgoing ? fromPlace : toPlace;
        return here == null || here.equals(place) || here.startsWith(place + " ") || place.startsWith(here + " ");
    }
}
