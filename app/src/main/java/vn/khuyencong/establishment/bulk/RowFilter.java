package vn.khuyencong.establishment.bulk;

import java.util.Arrays;
import java.util.Optional;

/** Which rows of an import are shown. */
public enum RowFilter {
    ALL,
    NEW,
    SAME,
    /** The same, and the register is newer than the file. */
    NEWER,
    MAYBE,
    EQUAL,
    BAD,
    /** Somebody changed the register between the look and the taking over. */
    STALE,
    /** Not undone: changed or used since. */
    STAYED;

    /** Those whose rows can be chosen among, all at once. */
    public boolean isChosenAmong() {
        return this == NEW || this == SAME || this == NEWER || this == MAYBE;
    }

    /** One by its name in an address. */
    public static Optional<RowFilter> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
