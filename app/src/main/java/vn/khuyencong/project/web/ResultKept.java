package vn.khuyencong.project.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Quantity;

/**
 * The report of one time that holds.
 *
 * @param place   the place of a group file; empty for the file as a whole
 * @param months  months since acceptance; 0: before the support
 * @param version how many reports of the time there are
 * @param by      who wrote it; empty where the reader may not know
 * @param toldBy  who said it on the telephone; empty where the establishment wrote it itself
 */
public record ResultKept(
        @Nullable UUID place,
        int months,
        int version,
        Map<String, Quantity> values,
        String toldBy,
        String note,
        Instant at,
        @Nullable String by) {

    public ResultKept {
        values = Map.copyOf(values);
    }
}
