package vn.khuyencong.project;

import java.util.Map;
import vn.khuyencong.shared.Quantity;

/**
 * What an establishment says of itself before the support or a time after it.
 *
 * @param months months since acceptance; 0: before the support
 * @param values what is known, by indicator
 * @param toldBy who said it on the telephone; empty where the establishment wrote it itself
 */
public record ResultReport(int months, Map<String, Quantity> values, String toldBy, String note) {

    public ResultReport {
        values = Map.copyOf(values);
    }
}
