package vn.khuyencong.project.web;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.project.Bulk;
import vn.khuyencong.shared.Finding;

/**
 * What a run would do, before it is done.
 *
 * @param filter the filter of the list it was asked from
 * @param all    whether every file of that filter was meant
 */
public record BulkLook(
        UUID requestId,
        Bulk.Kind kind,
        String words,
        String filter,
        boolean all,
        List<Line> lines,
        List<Finding> findings) {

    /** One file and what stands against it; nothing where it will be done. */
    public record Line(UUID id, int version, String code, String title, List<Finding> against) {

        /** The file as the form sends it back. */
        public String value() {
            return id + ":" + version;
        }
    }

    public long ready() {
        return lines.stream().filter(line -> line.against().isEmpty()).count();
    }

    public long skipped() {
        return lines.size() - ready();
    }

    public String list() {
        return "/de-an" + (filter.isEmpty() ? "" : "?" + filter);
    }
}
