package vn.khuyencong.report.web;

import java.time.Instant;
import java.util.List;

/**
 * One change as a reader sees it.
 *
 * @param role   the key of the role's name
 * @param file   id of the file it belongs to, or nothing
 * @param fields what is different, field by field
 */
public record TrailEntry(
        long id,
        Instant at,
        String who,
        String username,
        String role,
        String table,
        String action,
        String file,
        List<Difference> fields) {

    public TrailEntry {
        fields = List.copyOf(fields);
    }

    /** One field: its name in words where there are any, and what stood and stands there. */
    public record Difference(String field, String before, String after) {}

    /** Whether the fields are shown at once: what was changed is, what was put in or taken out is opened by hand. */
    public boolean open() {
        return action.equals("UPDATE");
    }
}
