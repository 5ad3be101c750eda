package vn.khuyencong.establishment;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.establishment.FindEstablishments.Found;

/**
 * The part of a form in which one establishment is looked for and chosen.
 *
 * @param field  the field of the form that takes its id
 * @param words  what was looked for
 * @param chosen id of the chosen one; empty before
 */
public record EstablishmentPick(String field, String words, List<Found> found, String chosen) {

    /** The field in which words are typed to look for one, for a form that has several. */
    public static String wordsOf(String field) {
        return field + "Words";
    }

    public EstablishmentPick {
        found = List.copyOf(found);
    }

    public boolean isChosen(UUID id) {
        return id.toString().equals(chosen);
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return found.size() >= FindEstablishments.AT_MOST;
    }
}
