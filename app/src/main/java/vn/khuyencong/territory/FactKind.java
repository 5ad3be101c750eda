package vn.khuyencong.territory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** What the list of units cannot tell of a place, each known by a decision and for a period. */
public enum FactKind {
    /** Class of the city: SPECIAL, 1, 2, 3. */
    CITY_CLASS("SPECIAL", "1", "2", "3"),
    /** Since when a ward made from a commune is one: a day, 2020-01-10. */
    FORMER_COMMUNE_SINCE,
    /** Địa bàn có điều kiện kinh tế – xã hội khó khăn. */
    DIFFICULT("DIFFICULT", "SPECIALLY_DIFFICULT", "NONE"),
    /** Vùng cao, biên giới, hải đảo, đồng bào dân tộc thiểu số. */
    HIGHLAND_BORDER_ISLAND_ETHNIC("true"),
    /** Huyện nghèo. */
    POOR_DISTRICT("true"),
    /** Xã trong kế hoạch xây dựng nông thôn mới. */
    NEW_RURAL_COMMUNE("true"),
    /** Làng nghề được công nhận, by its name; a unit may hold several. */
    CRAFT_VILLAGE;

    @SuppressWarnings("ImmutableEnumChecker") // built once, never changed
    private final List<String> choices;

    FactKind(String... choices) {
        this.choices = List.of(choices);
    }

    /** What may be said; empty where it is typed. */
    public List<String> choices() {
        return choices;
    }

    /** Whether there is nothing to say but that it is so. */
    public boolean isPlain() {
        return choices.equals(List.of("true"));
    }

    boolean takes(String value) {
        return switch (this) {
            case CRAFT_VILLAGE -> !value.isBlank();
            case FORMER_COMMUNE_SINCE -> isDay(value);
            default -> choices.contains(value);
        };
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
