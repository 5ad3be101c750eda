package vn.khuyencong.norm;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Version;

/**
 * One kind of place that is eligible.
 *
 * @param parentKind         kind of the unit above; empty: any
 * @param cityClass          class of the city it must lie in; empty: any
 * @param formerCommuneYears at most so many years since the ward was a commune; empty: no matter
 * @param countedTo          the day of a year the years are counted to
 * @param yearsBefore        how many years before the year of the day asked for
 */
record PlaceRule(
        String kind,
        @Nullable String parentKind,
        @Nullable String cityClass,
        @Nullable Integer formerCommuneYears,
        @Nullable MonthDay countedTo,
        int yearsBefore,
        boolean craftVillage,
        Version basis) {

    static PlaceRule of(Version version) {
        var content = version.content();
        var yearsBefore = content.count("years_before");
        return new PlaceRule(
                content.required("kind"),
                content.text("parent"),
                content.text("city_class"),
                content.count("former_commune_years"),
                content.monthDay("counted_to"),
                yearsBefore == null ? 0 : yearsBefore,
                content.flag("craft_village"),
                version);
    }

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

    private boolean recentlyCommune(PlaceRead place, LocalDate day, int years) {
        var since = place.formerCommuneSince();
        var until = countedTo == null ? day : countedTo.atYear(day.getYear() - yearsBefore);
        return since != null && !since.plusYears(years).isBefore(until);
    }
}
