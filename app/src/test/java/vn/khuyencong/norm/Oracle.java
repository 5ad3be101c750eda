package vn.khuyencong.norm;

import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Version;

/**
 * The amount of support in plain Java, written from the text and not from the engine: what a level sets, with the national
 * parts where a local one is silent.
 *
 * @param share      in basis points
 * @param lineFactor in basis points
 */
record Oracle(
        SupportLevel.Form form,
        @Nullable Long share,
        @Nullable Long limit,
        @Nullable Long lineFactor,
        @Nullable Long lineLimit) {

    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

    static Oracle of(Version level, @Nullable Version national) {
        var own = level.content();
        var behind = national == null ? Content.EMPTY : national.content();
        var line = number(own, "line_factor") != null || number(own, "line_limit") != null ? own : behind;
        return new Oracle(
                SupportLevel.form(level),
                first(number(own, "share"), number(behind, "share")),
                first(number(own, "limit"), number(behind, "limit")),
                number(line, "line_factor"),
                number(line, "line_limit"));
    }

    /** @return empty where the text gives no figure, or the cost is wanting */
    @Nullable
    Long amount(@Nullable Long cost, int quantity, boolean line, LocalDate day) {
        var most = most(quantity, line && !day.isBefore(LocalDate.of(2018, 5, 11)));
        return switch (form) {
            case SHARE -> cost == null || share == null ? null : least(part(cost, share), most, cost);
            case FLAT -> limit == null ? null : least(limit * quantity, null, cost);
            case FULL_COST -> cost == null ? null : least(cost, limit == null ? null : limit * quantity, null);
            case BY_REFERENCE -> null;
        };
    }

    /** The limit for all units; only a share may be lifted for a line. */
    @Nullable
    Long most(int quantity, boolean line) {
        var each = limit;
        if (line && form == SupportLevel.Form.SHARE) {
            if (lineLimit != null) each = lineLimit;
            else if (lineFactor != null && limit != null) each = part(limit, lineFactor);
        }
        return each == null ? null : each * quantity;
    }

    /** The smallest cost whose share reaches an amount. */
    static long reaches(long amount, long share) {
        return BigInteger.valueOf(amount)
                .multiply(WHOLE)
                .add(BigInteger.valueOf(share - 1))
                .divide(BigInteger.valueOf(share))
                .longValueExact();
    }

    private static long part(long amount, long rate) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(rate))
                .divide(WHOLE)
                .longValueExact();
    }

    private static long least(long one, @Nullable Long second, @Nullable Long third) {
        var least = one;
        if (second != null) least = Math.min(least, second);
        return third == null ? least : Math.min(least, third);
    }

    private static @Nullable Long first(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : one;
    }

    private static @Nullable Long number(Content content, String field) {
        return content.values().get(field) instanceof Long number ? number : null;
    }
}
