package vn.khuyencong.establishment.merger;

import java.util.Set;
import java.util.UUID;

/**
 * Two establishments that are to be one.
 *
 * @param id      given with the form: the same twice merges once
 * @param kept    the one that stays
 * @param old     the one that goes
 * @param fromOld what is taken from the one that goes
 * @param years   whose figures are taken from the one that goes, where both have some
 * @param reason  why they are one
 */
public record Merge(UUID id, Seen kept, Seen old, Set<MergeField> fromOld, Set<Integer> years, String reason) {

    public Merge {
        fromOld = Set.copyOf(fromOld);
        years = Set.copyOf(years);
    }

    /** One of them, in the version that was looked at. */
    public record Seen(UUID id, int version) {}
}
