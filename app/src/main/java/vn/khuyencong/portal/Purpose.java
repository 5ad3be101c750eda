package vn.khuyencong.portal;

import java.util.Arrays;
import java.util.Optional;

/** What somebody means to do, in her words, and the activity of the law it is. */
public enum Purpose {
    MACHINES("may-moc", "ADVANCED_MACHINERY", false),
    PRODUCTION_LINE("day-chuyen", "ADVANCED_MACHINERY", true),
    DEMONSTRATION_MODEL("mo-hinh", "DEMONSTRATION_MODEL", false);

    private final String value;
    private final String activity;
    private final boolean line;

    Purpose(String value, String activity, boolean line) {
        this.value = value;
        this.activity = activity;
        this.line = line;
    }

    /** As it stands in an address. */
    public String value() {
        return value;
    }

    public String activity() {
        return activity;
    }

    /** Whether it is a technology line rather than single machines. */
    public boolean line() {
        return line;
    }

    /** The purpose an address means, if it means one. */
    public static Optional<Purpose> of(String value) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.value.equals(value))
                .findFirst();
    }
}
