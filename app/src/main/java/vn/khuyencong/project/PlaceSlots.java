package vn.khuyencong.project;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is there of one place of a group file: its own papers, and those it is accepted without by an exception. */
public final class PlaceSlots {

    private static final String OF = "@";

    private PlaceSlots() {}

    /** How a paper of a place is named among the exceptions of its file. */
    static String key(String paper, UUID place) {
        return paper + OF + place;
    }

    /**
     * The filled slots of a place.
     *
     * @param byPlace the slots that papers fill, by place
     * @param excused the papers an acceptance of a part goes on without, by {@link #key}
     */
    public static Set<String> of(UUID place, Map<UUID, Set<String>> byPlace, Set<String> excused) {
        var ending = OF + place;
        return Stream.concat(
                        byPlace.getOrDefault(place, Set.of()).stream(),
                        excused.stream()
                                .filter(key -> key.endsWith(ending))
                                .map(key -> key.substring(0, key.length() - ending.length())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
