package vn.khuyencong.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Option;

/**
 * A page of the trail.
 *
 * @param tables     what can be chosen from
 * @param total      changes of the whole result, counted up to a limit
 * @param more       whether there are more than were counted
 * @param next       where the next page begins; none on the last
 * @param showAccess whether the reader may see who looked at personal data
 */
public record TrailPage(
        TrailFilter filter,
        List<Option> tables,
        List<TrailEntry> entries,
        int total,
        boolean more,
        @Nullable String next,
        boolean first,
        ChainState chain,
        boolean showAccess) {

    public TrailPage {
        tables = List.copyOf(tables);
        entries = List.copyOf(entries);
    }

    public String olderLink() {
        var query = filter.query();
        return "/nhat-ky?" + (query.isEmpty() ? "" : query + "&") + "truoc=" + next;
    }

    public String exportLink(String kind) {
        return "/nhat-ky/" + kind + "?" + filter.query();
    }
}
