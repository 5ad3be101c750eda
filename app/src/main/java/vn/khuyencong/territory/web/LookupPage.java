package vn.khuyencong.territory.web;

import java.time.LocalDate;
import java.util.List;
import vn.khuyencong.territory.Successor;
import vn.khuyencong.territory.UnitLookup;

/**
 * From an old or new name to the unit of today.
 *
 * @param words as typed; empty: nothing was asked yet
 */
public record LookupPage(String words, LocalDate today, List<UnitLookup.Found> found) {

    /** Id of the piece of the page that changes with the words. */
    public static final String RESULT = "ket-qua";

    /** What the unit found is today, as a key of the sentence for it. */
    public static String kind(Successor now) {
        return switch (now) {
            case Successor.Same _ -> "SAME";
            case Successor.Became _ -> "BECAME";
            case Successor.Candidates _ -> "CANDIDATES";
            case Successor.Unknown _ -> "UNKNOWN";
        };
    }
}
