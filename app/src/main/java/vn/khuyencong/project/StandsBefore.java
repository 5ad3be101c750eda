package vn.khuyencong.project;

import java.util.List;
import vn.khuyencong.shared.Finding;

/** Something that may have to be settled before a step of a file is made, besides the step's own rules. */
public interface StandsBefore {

    /** What stands against the step now; empty for most. Runs in the caller's transaction. */
    List<Finding> against(Step step, Project project);
}
