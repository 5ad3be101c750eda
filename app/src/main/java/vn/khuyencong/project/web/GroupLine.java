package vn.khuyencong.project.web;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.GroupPlace;
import vn.khuyencong.shared.BasisPoints;

/**
 * A place of a group file with the names of its beneficiary and its commune.
 *
 * @param far    how far its work is; empty while no monthly report has said so
 * @param before other supports of the beneficiary for the same activity, by their numbers; empty where there are none
 */
public record GroupLine(
        GroupPlace place,
        String beneficiary,
        String commune,
        String before,
        @Nullable Far far) {

    /** How far its work is by the latest monthly report that says something about it. */
    public record Far(YearMonth month, BasisPoints share) {}
}
