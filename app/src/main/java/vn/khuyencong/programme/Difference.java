package vn.khuyencong.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an adjustment changes, before and after.
 *
 * @param kind   what it is about
 * @param name   which indicator, or which year of money; empty for the aims
 * @param source of the money; empty for anything else
 */
public record Difference(
        Kind kind,
        String name,
        @Nullable Source source,
        @Nullable Indicator before,
        @Nullable Indicator after,
        long amountBefore,
        long amountAfter) {

    /** What a difference is about. */
    public enum Kind {
        AIMS,
        ADDED,
        DROPPED,
        CHANGED,
        MONEY
    }

    /** Every difference of an edition from the one before, in the order of the edition. */
    public static List<Difference> between(Programme programme, Contents before, Contents after) {
        var found = new ArrayList<Difference>();
        if (!before.aims().equals(after.aims())) {
            found.add(new Difference(Kind.AIMS, "", null, null, null, 0, 0));
        }
        for (var now : after.indicators()) {
            var was = find(before, now);
            if (was == null) {
                found.add(new Difference(Kind.ADDED, now.name(), null, null, now, 0, now.target()));
            } else if (!was.saysTheSame(now)) {
                found.add(new Difference(Kind.CHANGED, now.name(), null, was, now, was.target(), now.target()));
            }
        }
        for (var was : before.indicators()) {
            if (find(after, was) == null) {
                found.add(new Difference(Kind.DROPPED, was.name(), null, was, null, was.target(), 0));
            }
        }
        for (var year : programme.years()) {
            for (var source : Source.values()) {
                var was = before.money(year, source).value();
                var now = after.money(year, source).value();
                if (was != now) {
                    found.add(new Difference(Kind.MONEY, year.toString(), source, null, null, was, now));
                }
            }
        }
        return found;
    }

    /** The years whose target of the indicator changed. */
    public List<Integer> years(Programme programme) {
        if (before == null || after == null) {
            return List.of();
        }
        return programme.years().stream()
                .filter(year -> before.target(year) != after.target(year))
                .toList();
    }

    private static @Nullable Indicator find(Contents contents, Indicator like) {
        return contents.indicators().stream()
                .filter(one -> Objects.equals(one.thread(), like.thread()))
                .findFirst()
                .orElse(null);
    }
}
