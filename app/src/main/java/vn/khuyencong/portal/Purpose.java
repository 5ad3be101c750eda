package vn.khuyencong.portal;

import java.util.Map;

/**
 * What somebody means to do: an activity of the law.
 *
 * @param line whether it is a technology line rather than single machines
 */
public record Purpose(String activity, boolean line) {

    private static final String LINE = ".day-chuyen";

    /** What addresses called the first three things the finder knew; links of that time still lead on. */
    private static final Map<String, Purpose> FORMER = Map.of(
            "may-moc", new Purpose("ADVANCED_MACHINERY", false),
            "day-chuyen", new Purpose("ADVANCED_MACHINERY", true),
            "mo-hinh", new Purpose("DEMONSTRATION_MODEL", false));

    /** The purpose an address means; whether there is such an activity is another matter. */
    public static Purpose of(String value) {
        var former = FORMER.get(value);
        if (former != null) return former;
        return value.endsWith(LINE)
                ? new Purpose(value.substring(0, value.length() - LINE.length()), true)
                : new Purpose(value, false);
    }

    /** As it stands in an address. */
    public String value() {
        return line ? activity + LINE : activity;
    }

    /** The same activity as a line, or not as one. */
    Purpose otherwise() {
        return new Purpose(activity, !line);
    }
}
