package vn.khuyencong.programme;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Chỉ tiêu: something to be reached, how it is measured and how much of it each year.
 *
 * @param thread   the same in every edition of the programme
 * @param activity the one activity it is about; empty for a group of them or all
 * @param group    the group of activities it is about; empty for one of them or all
 * @param baseline what there was before, in the year told; empty where nobody knows
 * @param how      how it is measured, in words
 * @param grounds  where proposed targets come from
 * @param targets  by year, in its unit or in đồng; a year without one has none
 */
public record Indicator(
        UUID thread,
        String name,
        String unit,
        Measure measure,
        @Nullable String activity,
        @Nullable String group,
        @Nullable Long baseline,
        @Nullable Integer baselineYear,
        String how,
        String grounds,
        Map<Integer, Long> targets) {

    public Indicator {
        targets = Map.copyOf(targets);
    }

    /** The target of a year; nothing where none is set. */
    public long target(int year) {
        return targets.getOrDefault(year, 0L);
    }

    /** The target of the whole programme. */
    public long target() {
        return targets.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The targets up to and with a year. */
    public long targetUntil(int year) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getKey() <= year)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether a đề án of an activity and its group is about it. */
    public boolean isAbout(String ofActivity, String ofGroup) {
        return (activity == null || activity.equals(ofActivity)) && (group == null || group.equals(ofGroup));
    }

    /** Whether another edition says the same of it. */
    boolean saysTheSame(Indicator other) {
        return name.equals(other.name)
                && unit.equals(other.unit)
                && measure == other.measure
                && Objects.equals(activity, other.activity)
                && Objects.equals(group, other.group)
                && Objects.equals(baseline, other.baseline)
                && Objects.equals(baselineYear, other.baselineYear)
                && how.equals(other.how)
                && targets.equals(other.targets);
    }
}
