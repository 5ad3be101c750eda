package vn.khuyencong.legal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document does something to another, as an official enters it from the page of one of the two.
 *
 * @param document    the document at hand
 * @param outgoing    true where it does it, false where it is done to it
 * @param otherNumber number of the other document
 * @param onDate      the day it takes effect
 * @param place       the place of the document at hand; empty for the whole
 * @param otherPlace  the place of the other document, as written; empty for the whole
 */
public record NewRelation(
        UUID document,
        DocumentLink.Kind kind,
        boolean outgoing,
        String otherNumber,
        @Nullable LocalDate onDate,
        @Nullable UUID place,
        String otherPlace) {}
