package vn.khuyencong.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Work going from one public body to another.
 *
 * @param document  number of the document by which it goes
 * @param on        first day (inclusive) of the new order
 * @param decidedBy account of whoever decided it
 */
public record Succession(Body from, Body to, String document, LocalDate documentOn, LocalDate on, UUID decidedBy) {

    /** A body under the names it bears at that moment. */
    public record Body(UUID id, String name, String shortName) {}

    /** The two names, as histories show them. */
    public String names() {
        return from.name() + " → " + to.name();
    }
}
