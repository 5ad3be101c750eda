package vn.khuyencong.establishment.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.khuyencong.establishment.register.RegisterChoices;

/**
 * What the words of a table can mean.
 *
 * @param legalForms codes by their names, plain
 * @param sectors    codes by their names, plain
 * @param villages   recognised craft villages by their names, plain
 * @param places     communes of today by what stands in the table
 */
record Known(
        RegisterChoices.Choices choices,
        Map<String, String> legalForms,
        Map<String, String> sectors,
        Map<String, Set<UUID>> villages,
        Map<String, Place> places) {

    /** What the name of a place means today. */
    sealed interface Place {

        record One(UUID unit) implements Place {}

        /** It could be any of these, by name. */
        record Several(List<String> names) implements Place {

            public Several {
                names = List.copyOf(names);
            }
        }

        record None() implements Place {}
    }

    Place place(String written) {
        return places.getOrDefault(written, new Place.None());
    }
}
