package vn.khuyencong.norm;

import java.math.BigInteger;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/** How far what is asked lies from what the norm says, in đồng and in percent of the norm. */
public record Deviation(Dong asked, Dong norm) {

    private static final String MINUS = "−";

    public boolean isOver() {
        return asked.exceeds(norm);
    }

    public boolean isNone() {
        return asked.equals(norm);
    }

    /** In đồng with its sign: "+20.000.000", "−5.000.000", "0". */
    public String amount() {
        return sign() + apart().formatted();
    }

    /** In percent of the norm with its sign, cut to hundredths of a percent; a dash where the norm is nothing. */
    public String percent() {
        if (norm.isZero()) return isNone() ? "0%" : "–";
        var share = BigInteger.valueOf(apart().value())
                .multiply(BigInteger.valueOf(10_000))
                .divide(BigInteger.valueOf(norm.value()))
                .min(BigInteger.valueOf(Integer.MAX_VALUE));
        return sign() + new BasisPoints(share.intValueExact()).percent();
    }

    private Dong apart() {
        return isOver() ? asked.minus(norm) : norm.minus(asked);
    }

    private String sign() {
        if (isNone()) return "";
        return isOver() ? "+" : MINUS;
    }
}
