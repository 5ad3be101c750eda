package vn.khuyencong.norm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Named;

/**
 * A ground of priority and its place in the order.
 *
 * @param ground  code of the ground
 * @param rank    1 comes first among the grounds of its kind
 * @param over    the share that must be exceeded, where there is one
 * @param atLeast the number that must be reached, where there is one
 * @param sectors the sectors of an establishment that are this ground by themselves; empty: none
 * @param activities the activities that are this ground by themselves; empty: none
 */
public record PriorityRank(
        String ground,
        Kind kind,
        int rank,
        @Nullable BasisPoints over,
        @Nullable Integer atLeast,
        List<String> sectors,
        List<String> activities,
        Named name,
        Citation basis) {

    public PriorityRank {
        sectors = List.copyOf(sectors);
        activities = List.copyOf(activities);
    }

    /** Areas are compared first, then groups of sectors; a marker has its place by a dated reading; some stand apart. */
    public enum Kind {
        AREA,
        SECTOR_GROUP,
        MARKER,
        APART
    }

    static PriorityRank of(Version version, Citation basis) {
        var content = version.content();
        return new PriorityRank(
                version.member(),
                Kind.valueOf(content.required("kind")),
                Objects.requireNonNullElse(content.count("rank"), 1),
                content.rate("over"),
                content.count("at_least"),
                content.list("sectors"),
                content.list("activities"),
                content.words("name"),
                basis);
    }
}
