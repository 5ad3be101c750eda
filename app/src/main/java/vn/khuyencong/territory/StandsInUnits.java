package vn.khuyencong.territory;

import java.util.Set;
import java.util.UUID;

/** Whatever has its place in units and would be touched by a reform of them. Implemented by each matter as a bean. */
public interface StandsInUnits {

    /**
     * How much of it.
     *
     * @param label message key: what it is
     * @param path  page of ours that lists it
     */
    record Touched(String label, int count, String path) {}

    /** What the reader may see of it, in one statement. */
    Touched in(Set<UUID> units);
}
