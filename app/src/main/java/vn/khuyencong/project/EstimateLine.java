package vn.khuyencong.project;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.EstimatePricing;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Quantity;

/**
 * One line of the estimate (dự toán).
 *
 * @param supported whether the line counts in the cost that the support is a share of
 * @param support   khuyến công money asked for
 * @param counted   what the total is made of, where that is written down
 * @param detail    what it says besides its amounts
 */
public record EstimateLine(
        int position,
        String description,
        boolean supported,
        Dong total,
        Dong support,
        Dong counterpart,
        Dong other,
        Counted counted,
        LineDetail detail) {

    /** A line that is an amount and nothing more. */
    public EstimateLine(
            int position,
            String description,
            boolean supported,
            Dong total,
            Dong support,
            Dong counterpart,
            Dong other) {
        this(position, description, supported, total, support, counterpart, other, Counted.NOTHING);
    }

    /** A line of which nothing more is known than what it counts. */
    public EstimateLine(
            int position,
            String description,
            boolean supported,
            Dong total,
            Dong support,
            Dong counterpart,
            Dong other,
            Counted counted) {
        this(position, description, supported, total, support, counterpart, other, counted, LineDetail.NONE);
    }

    /**
     * How many of what at which price.
     *
     * @param item code of an item of the catalogue; empty where the line is none of them
     * @param unit what it is counted in
     */
    public record Counted(
            @Nullable String item,
            String unit,
            @Nullable Quantity quantity,
            @Nullable Dong unitPrice) {

        public static final Counted NOTHING = new Counted(null, "", null, null);

        /** What quantity and price come to, rounded down to the đồng; empty where one of them is missing. */
        public @Nullable Dong total() {
            return quantity == null || unitPrice == null ? null : quantity.at(unitPrice);
        }
    }

    public boolean addsUp() {
        return total.equals(support.plus(counterpart).plus(other));
    }

    /** Whether the total is what quantity and price come to, where both are given. */
    public boolean countsUp() {
        var counted = this.counted.total();
        return counted == null || counted.equals(total);
    }

    /**
     * What it counts for in the cost that the support is a share of.
     *
     * @param withoutVat less the VAT that is deducted
     */
    Dong cost(boolean withoutVat) {
        var vat = detail.vat();
        return withoutVat && vat != null && vat.deductible() ? vat.without(total) : total;
    }

    /** Whether its parts are money of the State from two sources. */
    boolean hasTwoStateSources() {
        return detail.otherIsState() && !support.isZero() && !other.isZero();
    }

    /** The same with another total: of what was accepted. */
    EstimateLine costing(Dong accepted) {
        return new EstimateLine(
                position, description, supported, accepted, support, counterpart, other, counted, detail);
    }

    /** The same with other amounts: as it is carried out. */
    public EstimateLine granting(Dong newTotal, Dong newSupport, Dong newCounterpart, Dong newOther) {
        return new EstimateLine(
                position, description, supported, newTotal, newSupport, newCounterpart, newOther, counted, detail);
    }

    /** The line as the norms are asked about it. */
    EstimatePricing.Line asked() {
        return new EstimatePricing.Line(position, counted.item(), counted.quantity(), counted.unitPrice(), total);
    }
}
