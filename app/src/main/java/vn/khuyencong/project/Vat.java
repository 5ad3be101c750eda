package vn.khuyencong.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/**
 * The value-added tax (thuế giá trị gia tăng) in the total of a line.
 *
 * @param net        the total without it
 * @param deductible whether the beneficiary deducts it, so that it is no cost of hers
 */
public record Vat(Dong net, BasisPoints rate, boolean deductible) {

    /** That of a total at a rate. */
    public static Vat in(Dong total, BasisPoints rate, boolean deductible) {
        return new Vat(net(total, rate), rate, deductible);
    }

    /** The total of an amount without it, rounded to the nearest đồng as invoices are. */
    public static Dong total(Dong net, BasisPoints rate) {
        var tax = BigDecimal.valueOf(net.value()).multiply(rate.fraction()).setScale(0, RoundingMode.HALF_UP);
        return net.plus(new Dong(tax.longValueExact()));
    }

    /** What an amount that holds it is without it. */
    public Dong without(Dong amount) {
        return net(amount, rate);
    }

    /** Whether it comes to a total, to one đồng, since not every total can be split exactly. */
    boolean comesTo(Dong total) {
        var whole = total(net, rate);
        return Math.abs(whole.value() - total.value()) <= 1;
    }

    private static Dong net(Dong amount, BasisPoints rate) {
        return new Dong(BigDecimal.valueOf(amount.value())
                .divide(BigDecimal.ONE.add(rate.fraction()), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
