package vn.khuyencong.norm;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Where the applicant is.
 *
 * @param places   the place, or the places it came from where the rule is read on an earlier list; none where not given
 * @param areas    every unit the place lies in or came from
 * @param formerly codes of the former provinces it came from, other than today's
 */
record Situation(List<PlaceRead> places, Set<UUID> areas, Set<String> formerly) {

    static final Situation UNKNOWN = new Situation(List.of(), Set.of(), Set.of());

    /** The same places, were they recognised craft villages. */
    Situation inCraftVillage() {
        return new Situation(places.stream().map(PlaceRead::asCraftVillage).toList(), areas, formerly);
    }
}
