package vn.khuyencong.plan.optimum;

import java.util.Map;
import java.util.UUID;
import vn.khuyencong.shared.Dong;

/**
 * A đề án that may be chosen or not.
 *
 * @param asked what it asks for, by source of money
 * @param value what choosing it is worth, in the unit of the objective; nothing below zero
 * @param group its group of activities
 * @param area  its place
 */
public record Offer(UUID project, Map<String, Dong> asked, long value, String group, String area, boolean flagship) {

    public Offer {
        asked = Map.copyOf(asked);
    }

    /** All it asks for, whatever the source, in đồng. */
    long sum() {
        return asked.values().stream().mapToLong(Dong::value).sum();
    }
}
