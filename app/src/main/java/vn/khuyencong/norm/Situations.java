package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.territory.Lineage;
import vn.khuyencong.territory.PlaceFacts;
import vn.khuyencong.territory.Places;
import vn.khuyencong.territory.Units;

/** Finds out where an applicant is, on the list of units that the rule of the day is read on. */
@Component
class Situations {

    private final Units units;
    private final Places places;

    Situations(Units units, Places places) {
        this.units = units;
        this.places = places;
    }

    /** @throws PlaceUnknown if no unit bore the code on that day */
    Situation of(AssessmentRequest request, Law law) {
        var code = request.applicant().place();
        if (code == null) return Situation.UNKNOWN;
        return known(code, request.date(), law.unitList(request.date()), law.areasMatter(request))
                .seenBy(request.applicant().placeFacts());
    }

    /**
     * What is known of the place a code names on a day, whoever asks.
     *
     * @param list    the rule is read on the units of that day at the latest; empty: on those of the day
     * @param lineage whether it matters where the place came from, as it does for the acts of provinces
     * @throws PlaceUnknown if no unit bore the code on that day
     */
    KnownPlace known(String code, LocalDate day, @Nullable LocalDate list, boolean lineage) {
        return find(code, day, list, lineage).orElseThrow(() -> new PlaceUnknown(code, day));
    }

    /** The same; empty where no unit bore the code on that day. */
    Optional<KnownPlace> find(String code, LocalDate day, @Nullable LocalDate list, boolean lineage) {
        var earlier = list == null || day.isAfter(list) ? day : list;
        return units.onDate(code, earlier).map(unit -> {
            var read = list == null || earlier.equals(list)
                    ? List.of(places.facts(unit.id(), day))
                    : places.predecessors(unit.id(), list);
            return new KnownPlace(unit.province(), read, lineage(unit.id(), lineage));
        });
    }

    private Lineage lineage(UUID unit, boolean wanted) {
        return wanted ? places.lineage(unit) : Lineage.NONE;
    }

    /**
     * A place without what an applicant adds.
     *
     * @param province code of the province the place lies in
     * @param read     what the rule reads: the place, or those it came from
     */
    record KnownPlace(String province, List<PlaceFacts> read, Lineage lineage) {

        /** The place with what the applicant says of it, which goes before what is on record. */
        Situation seenBy(GivenPlaceFacts given) {
            var seen = new ArrayList<PlaceRead>(read.size());
            for (var facts : read) seen.add(read(facts, given));
            return new Situation(seen, lineage.units(), lineage.formerly());
        }

        private static PlaceRead read(PlaceFacts known, GivenPlaceFacts given) {
            var parent = known.parentKind();
            return new PlaceRead(
                    known.unit().kind().code(),
                    parent == null ? null : parent.code(),
                    orElse(given.cityClass(), known.cityClass()),
                    orElse(given.formerCommuneSince(), known.formerCommuneSince()),
                    orElse(given.difficult(), known.difficult()),
                    given.craftVillage());
        }

        private static <T> @Nullable T orElse(@Nullable T given, @Nullable T known) {
            return Objects.nonNull(given) ? given : known;
        }
    }
}
