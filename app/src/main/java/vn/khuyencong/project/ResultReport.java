package vn.khuyencong.project;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Quantity;

/**
 * What an establishment says of itself before the support or a time after it.
 *
 * @param place  the place of a group file; empty for a file for one beneficiary
 * @param months months since acceptance; 0: before the support
 * @param values what is known, by indicator
 * @param toldBy who said it on the telephone; empty where the establishment wrote it itself
 */
public record ResultReport(@Nullable UUID place, int months, Map<String, Quantity> values, String toldBy, String note) {

    public ResultReport {
        values = Map.copyOf(values);
    }

    /** Of a file for one beneficiary. */
    public ResultReport(int months, Map<String, Quantity> values, String toldBy, String note) {
        this(null, months, values, toldBy, note);
    }
}
