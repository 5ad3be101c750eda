package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.territory.PlaceFacts;
import vn.khuyencong.territory.Places;
import vn.khuyencong.territory.Unit;
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
    Situation of(AssessmentRequest request, @Nullable Regime regime) {
        var code = request.applicant().place();
        if (code == null) return Situation.UNKNOWN;
        var day = request.date();
        var list = regime == null ? null : regime.unitListUntil();
        if (list == null)
            return situation(request, List.of(places.facts(unit(code, day).id(), day)), List.of());
        if (!day.isAfter(list)) {
            return situation(request, List.of(places.facts(unit(code, list).id(), day)), List.of());
        }
        var now = places.facts(unit(code, day).id(), day);
        return situation(request, places.predecessors(now.unit().id(), list), List.of(now));
    }

    private Unit unit(String code, LocalDate day) {
        return units.onDate(code, day).orElseThrow(() -> new PlaceUnknown(code, day));
    }

    private static Situation situation(AssessmentRequest request, List<PlaceFacts> read, List<PlaceFacts> alsoIn) {
        return new Situation(
                read.stream()
                        .map(facts -> read(facts, request.applicant().placeFacts()))
                        .toList(),
                Stream.concat(read.stream(), alsoIn.stream())
                        .flatMap(facts -> facts.within().stream())
                        .collect(Collectors.toUnmodifiableSet()));
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
