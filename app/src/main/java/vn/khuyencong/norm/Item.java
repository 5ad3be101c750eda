package vn.khuyencong.norm;

import vn.khuyencong.shared.Named;

/**
 * A thing that lines of estimates are made of (hạng mục chi): a machine, a day of work. How many of it and for how much
 * are norms of its activity.
 *
 * @param issuer code of the province that added it; empty: for every province
 */
public record Item(String code, String activity, Kind kind, Named name, Named unit, String issuer) {

    /** Which family the norm of how many belongs to. */
    public enum Kind {
        /** Counted in things; its amount is a quantity norm (định mức khối lượng). */
        QUANTITY,
        /** Counted in days of work; its amount is a labour norm (định mức nhân công). */
        LABOUR
    }

    /** Code of the norm of how many a project may have: {@code quantity.ADVANCED_MACHINERY.LOOM}. */
    public String amountNorm() {
        var family = switch (kind) {
            case QUANTITY -> "quantity.";
            case LABOUR -> "labour.";
        };
        return family + activity + "." + code;
    }

    /** Code of the norm of what one costs: {@code price.ADVANCED_MACHINERY.LOOM}. */
    public String priceNorm() {
        return "price." + activity + "." + code;
    }

    /** Whether it is what somebody typed: its name in either language, or its code, whatever the case. */
    public boolean isCalled(String typed) {
        return typed.equalsIgnoreCase(name.vi()) || typed.equalsIgnoreCase(name.en()) || typed.equalsIgnoreCase(code);
    }

    /** Whether somebody who writes an estimate of a province may choose it. */
    boolean isFor(String province) {
        return issuer.isEmpty() || issuer.equals(province);
    }
}
