package vn.khuyencong.portal;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.territory.Unit;

/**
 * Where somebody produces, as far as she has said.
 *
 * @param craftVillage whether it lies in a recognised craft village
 * @param cityClass    class of the city it lies in
 * @param difficult    how difficult the place is
 * @param settled      questions about the place that need no answer: it is on record, or she does not know
 */
public record Where(
        @Nullable Unit place,
        @Nullable Boolean craftVillage,
        @Nullable String cityClass,
        @Nullable String difficult,
        Set<Question> settled) {

    public static final Where NOWHERE = in(null);

    public Where {
        settled = Set.copyOf(settled);
    }

    public static Where in(@Nullable Unit place) {
        return new Where(place, null, null, null, Set.of());
    }

    public Where inCraftVillage(boolean yes) {
        return new Where(place, yes, cityClass, difficult, settled);
    }

    public Where ofCityClass(String code) {
        return new Where(place, craftVillage, code, difficult, settled);
    }

    public Where thatDifficult(String code) {
        return new Where(place, craftVillage, cityClass, code, settled);
    }

    /** The same where a question needs no answer. */
    public Where settled(Question question) {
        var more = EnumSet.of(question);
        more.addAll(settled);
        return new Where(place, craftVillage, cityClass, difficult, more);
    }

    boolean open(Question question) {
        if (settled.contains(question)) return false;
        return switch (question) {
            case CRAFT_VILLAGE -> craftVillage == null;
            case CITY_CLASS -> cityClass == null;
            case DIFFICULT -> difficult == null;
            case PURPOSE, SECTOR, LEGAL_FORM, PLACE, COST, DAY -> false;
        };
    }
}
