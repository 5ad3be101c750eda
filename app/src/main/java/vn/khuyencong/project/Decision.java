package vn.khuyencong.project;

import java.util.List;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;

/** What came of an attempted move: it was made, or everything that stands against it. */
public sealed interface Decision {

    /**
     * The move is made.
     *
     * @param project the file after it
     * @param bases   the articles it rests on
     */
    record Moved(Project project, List<Citation> bases) implements Decision {}

    /** Nothing was changed. */
    record Refused(List<Finding> findings) implements Decision {}
}
