package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Situations.KnownPlace;
import vn.khuyencong.territory.PlaceFacts;

/**
 * Cases tried one after the other for one page, to ask what else an answer could be: every place is looked up once, however
 * many cases lie in it. Good for the transaction it was made in.
 */
public final class Trial {

    private final Law law;
    private final Situations situations;
    private final Map<Key, KnownPlace> places = new HashMap<>();

    private record Key(String code, LocalDate day, boolean lineage) {}

    Trial(Law law, Situations situations) {
        this.law = law;
        this.situations = situations;
    }

    /**
     * One case under the law of its date.
     *
     * @throws PlaceUnknown if no unit bore the applicant's place code on that day
     * @throws NormMissing  if there is no such activity
     */
    public Assessment assess(AssessmentRequest request) {
        return AssessmentRules.assess(request, law, situation(request));
    }

    /** Whether the class of the city is on record for everything the rule of a day reads of a place. */
    public boolean knowsCityClass(String place, LocalDate day) {
        return knows(place, day, facts -> facts.cityClass() != null);
    }

    /** Whether it is on record, for everything the rule of a day reads of a place, that it is difficult or is not. */
    public boolean knowsDifficult(String place, LocalDate day) {
        return knows(place, day, facts -> facts.difficult() != null);
    }

    private boolean knows(String place, LocalDate day, Predicate<PlaceFacts> fact) {
        return place(place, day, false).read().stream().allMatch(fact);
    }

    private Situation situation(AssessmentRequest request) {
        var code = request.applicant().place();
        return code == null
                ? Situation.UNKNOWN
                : place(code, request.date(), law.areasMatter(request))
                        .seenBy(request.applicant().placeFacts());
    }

    private KnownPlace place(String code, LocalDate day, boolean lineage) {
        return found(new Key(code, day, lineage), code);
    }

    private KnownPlace found(Key key, String code) {
        @Nullable KnownPlace known = places.get(key);
        if (known == null && !key.lineage()) known = places.get(new Key(code, key.day(), true));
        if (known == null) {
            known = situations.known(code, key.day(), law.unitList(key.day()), key.lineage());
            places.put(key, known);
        }
        return known;
    }
}
