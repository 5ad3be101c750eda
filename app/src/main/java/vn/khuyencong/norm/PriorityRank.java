package vn.khuyencong.norm;

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
 */
public record PriorityRank(
        String ground,
        Kind kind,
        int rank,
        @Nullable BasisPoints over,
        @Nullable Integer atLeast,
        Named name,
        Citation basis) {

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
                content.words("name"),
                basis);
    }
}
