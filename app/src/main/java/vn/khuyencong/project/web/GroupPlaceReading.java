package vn.khuyencong.project.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/**
 * The form of a place read.
 *
 * @param told empty where something could not be read
 */
record GroupPlaceReading(GroupPlace.@Nullable Told told, Problems problems) {

    static GroupPlaceReading of(Typed typed) {
        var total = typed.amount("total");
        var support = typed.amount("support");
        var starts = typed.day("startsOn");
        var ends = typed.day("endsOn");
        var problems = typed.problems();
        var beneficiary = id(typed, "beneficiary");
        if (beneficiary == null) {
            problems = problems.with("beneficiary", Finding.of("project.establishment-missing"));
        }
        var place = id(typed, "place");
        if (place == null) {
            problems = problems.with("place", Finding.of("project.place-missing"));
        }
        if (beneficiary == null || place == null || !problems.isEmpty()) {
            return new GroupPlaceReading(null, problems);
        }
        var told = new GroupPlace.Told(
                beneficiary, place, typed.text("content"), typed.text("partner"), total, support, starts, ends);
        var replaced = id(typed, "replaces");
        return new GroupPlaceReading(
                replaced == null ? told : told.insteadOf(replaced, typed.text("replacesWhy")), problems);
    }

    private static @Nullable UUID id(Typed typed, String name) {
        try {
            return UUID.fromString(typed.text(name));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
