package vn.khuyencong.project.forms;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.desk.Attachments.Weight;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.PaperFile;

/**
 * What a ZIP of many files would hold, before it is made.
 *
 * @param filter    the filter of the list it was asked from
 * @param megabytes the most the attached papers of one ZIP may come to
 */
public record PackLook(UUID requestId, String filter, List<Line> lines, int megabytes, List<Finding> findings) {

    public PackLook {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** One file, how much is attached to it, and why it is left out; nothing where it is not. */
    public record Line(UUID id, String code, String title, Weight weight, List<Finding> against) {

        public Line {
            against = List.copyOf(against);
        }
    }

    public List<Line> taken() {
        return lines.stream().filter(line -> line.against().isEmpty()).toList();
    }

    /** What the attached papers come to. */
    public String size() {
        return PaperFile.size(
                taken().stream().mapToLong(line -> line.weight().bytes()).sum());
    }

    public String list() {
        return "/de-an" + (filter.isEmpty() ? "" : "?" + filter);
    }
}
