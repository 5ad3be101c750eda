package vn.khuyencong.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Lays the parts of a stacked bar beside each other. */
public final class Bars {

    private Bars() {}

    /** One laid-out part: its position from 1, where it starts and how wide it is, in percent of the bar. */
    public record Piece(int position, String start, String width, BarPart part) {}

    /** The parts in order, each after the one before; where together they pass the whole, their sum is the whole. */
    public static List<Piece> pieces(List<BarPart> parts, long whole) {
        var sum = parts.stream().mapToLong(BarPart::value).sum();
        var scale = Math.max(1, Math.max(whole, sum));
        var pieces = new ArrayList<Piece>();
        var start = 0L;
        for (var part : parts) {
            pieces.add(new Piece(pieces.size() + 1, percent(start, scale), percent(part.value(), scale), part));
            start += part.value();
        }
        return List.copyOf(pieces);
    }

    private static String percent(long value, long scale) {
        return BigDecimal.valueOf(value)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(scale), 3, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
