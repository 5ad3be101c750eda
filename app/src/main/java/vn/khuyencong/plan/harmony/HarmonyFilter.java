package vn.khuyencong.plan.harmony;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the harmony of sources is looked at.
 *
 * @param from     first plan year
 * @param to       last plan year, included
 * @param area     a unit of today; empty: all
 * @param nowhere  only what group files have given to no place yet
 * @param activity empty: all
 */
public record HarmonyFilter(int from, int to, @Nullable UUID area, boolean nowhere, String activity) {

    /** Of places. */
    public HarmonyFilter(int from, int to, @Nullable UUID area, String activity) {
        this(from, to, area, false, activity);
    }
}
