package vn.khuyencong.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.programme.ProgressRules.Part;

/**
 * How often an establishment stands in a figure once more: it counts once, and sums of files count it with each of them.
 *
 * @param known by indicator, figure and cut; what is not named was not asked for
 */
record Again(Map<Key, Long> known) {

    /** Nothing was asked for. */
    static final Again NONE = new Again(Map.of());

    /** @param thread of the indicator */
    record Key(UUID thread, Part part, Cut cut) {}

    Again {
        known = Map.copyOf(known);
    }

    Again with(Again more) {
        var both = new HashMap<>(known);
        both.putAll(more.known);
        return new Again(both);
    }

    long of(Indicator indicator, Part part, Cut cut) {
        return known.getOrDefault(new Key(indicator.thread(), part, cut), 0L);
    }
}
