package vn.khuyencong.project;

import org.jspecify.annotations.Nullable;

/**
 * What a line of the estimate says besides its amounts.
 *
 * @param component    the component it belongs to
 * @param year         its budget year, in a flagship
 * @param vat          empty where it is unknown: the total stands as it is
 * @param otherIsState whether the money from elsewhere is money of the State
 */
public record LineDetail(
        int component, @Nullable Integer year, @Nullable Vat vat, Make make, boolean otherIsState) {

    /** Of a line of which nothing more is known. */
    public static final LineDetail NONE = new LineDetail(1, null, null, Make.UNKNOWN, false);

    /** Who made it and how it is told from others: maker, model, serial number. */
    public record Make(String maker, String model, String serial) {

        public static final Make UNKNOWN = new Make("", "", "");

        /** What is written of it, in one line; empty where nothing is. */
        public String words() {
            return String.join(
                    " · ",
                    java.util.stream.Stream.of(maker, model, serial)
                            .filter(word -> !word.isBlank())
                            .toList());
        }
    }
}
