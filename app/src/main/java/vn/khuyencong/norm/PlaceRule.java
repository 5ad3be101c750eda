package vn.khuyencong.norm;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;

/**
 * One kind of place that is eligible.
 *
 * @param parentKind         kind of the unit above; empty: any
 * @param cityClass          class of the city it must lie in; empty: any
 * @param formerCommuneYears at most so many years since the ward was a commune; empty: no matter
 */
record PlaceRule(
        String kind,
        @Nullable String parentKind,
        @Nullable String cityClass,
        @Nullable Integer formerCommuneYears,
        boolean craftVillage,
        Provision basis) {

    /** Whether a place is of this kind; unknown where only the class of the city is wanting. */
    Truth holdsFor(PlaceRead place, LocalDate day) {
        if (!kind.equals(place.kind())
                || (parentKind != null && !parentKind.equals(place.parentKind()))
                || (craftVillage && !place.craftVillage())
                || (formerCommuneYears != null && !recentlyCommune(place, day, formerCommuneYears))) {
            return Truth.NO;
        }
        if (cityClass == null || cityClass.equals(place.cityClass())) return Truth.YES;
        return place.cityClass() == null ? Truth.UNKNOWN : Truth.NO;
    }

    /** Counted to 31 December of the year before (46/2012/TT-BCT, Điều 3 khoản 1 điểm đ). */
    private static boolean recentlyCommune(PlaceRead place, LocalDate day, int years) {
        var since = place.formerCommuneSince();
        return since != null && !since.plusYears(years).isBefore(LocalDate.of(day.getYear() - 1, Month.DECEMBER, 31));
    }
}
