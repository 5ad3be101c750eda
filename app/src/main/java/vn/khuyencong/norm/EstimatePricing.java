package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Quantity;

/**
 * An estimate held against the economic-technical norms of a day, line by line.
 *
 * @param refuses whether what is over a norm may not be handed in; else it is only pointed out
 */
public record EstimatePricing(LocalDate day, List<Priced> lines, boolean refuses) {

    public EstimatePricing {
        lines = List.copyOf(lines);
    }

    /** A line of the estimate as it was asked for. Item, quantity and price may be wanting. */
    public record Line(
            int position,
            @Nullable String item,
            @Nullable Quantity quantity,
            @Nullable Dong unitPrice,
            Dong total) {}

    /** A figure of a norm, where it stands and how long it holds. */
    public record Figure<T>(T value, Citation basis, Period inForce) {}

    /**
     * What the norms of a day say of an item.
     *
     * @param amount how many a project may have
     * @param price  what one may cost
     */
    public record ItemNorm(
            Item item,
            @Nullable Figure<Quantity> amount,
            @Nullable Figure<Dong> price) {

        boolean isEmpty() {
            return amount == null && price == null;
        }
    }

    /** How a line stands to the norms. */
    public enum Verdict {
        /** It names no item, so no norm can be looked up. */
        NO_ITEM,
        /** Its item has no norm on that day. */
        NO_NORM,
        /** There is a norm, but quantity or price is not written down. */
        NOT_COUNTED,
        WITHIN,
        OVER
    }

    /**
     * A line with its norm.
     *
     * @param left   how many the norm leaves for this line, once earlier lines of the same item are counted
     * @param byNorm what the line comes to by the norm; empty where none applies
     */
    public record Priced(
            Line line,
            Verdict verdict,
            @Nullable ItemNorm norm,
            @Nullable Quantity left,
            @Nullable Dong byNorm) {

        public @Nullable Deviation deviation() {
            return byNorm == null ? null : new Deviation(line.total(), byNorm);
        }

        public boolean priceOver() {
            var price = norm == null ? null : norm.price();
            return price != null && line.unitPrice() != null && line.unitPrice().exceeds(price.value());
        }

        public boolean quantityOver() {
            return left != null && line.quantity() != null && line.quantity().exceeds(left);
        }

        /** What the line counts for in the total by norm: as asked, where no norm applies. */
        Dong counted() {
            return byNorm == null ? line.total() : byNorm;
        }

        private List<Finding> findings() {
            var findings = new ArrayList<Finding>();
            if (norm == null || verdict != Verdict.OVER) return findings;
            var price = norm.price();
            if (priceOver() && price != null && line.unitPrice() != null) {
                var apart = new Deviation(line.unitPrice(), price.value());
                findings.add(Finding.of(
                        "norm.price-over",
                        price.basis(),
                        line.position(),
                        line.unitPrice(),
                        price.value(),
                        apart.percent()));
            }
            var amount = norm.amount();
            if (quantityOver() && amount != null && left != null && line.quantity() != null) {
                findings.add(Finding.of("norm.quantity-over", amount.basis(), line.position(), line.quantity(), left));
            }
            return findings;
        }
    }

    /** Holds the lines of one estimate, in order, against the norms of their items. */
    public static EstimatePricing of(LocalDate day, List<Line> lines, Map<String, ItemNorm> norms, boolean refuses) {
        var left = new HashMap<String, Quantity>();
        var priced = new ArrayList<Priced>();
        for (var line : lines) priced.add(price(line, norms, left));
        return new EstimatePricing(day, priced, refuses);
    }

    private static Priced price(Line line, Map<String, ItemNorm> norms, Map<String, Quantity> leftOf) {
        var item = line.item();
        if (item == null) return new Priced(line, Verdict.NO_ITEM, null, null, null);
        var norm = norms.get(item);
        if (norm == null || norm.isEmpty()) return new Priced(line, Verdict.NO_NORM, norm, null, null);
        var quantity = line.quantity();
        var asked = line.unitPrice();
        if (quantity == null || asked == null) return new Priced(line, Verdict.NOT_COUNTED, norm, null, null);
        var left = norm.amount() == null
                ? null
                : leftOf.getOrDefault(item, norm.amount().value());
        var counted = left == null ? quantity : quantity.min(left);
        if (left != null) leftOf.put(item, new Quantity(left.thousandths() - counted.thousandths()));
        var price = norm.price() == null ? asked : norm.price().value();
        var over = asked.exceeds(price) || quantity.exceeds(counted);
        return new Priced(line, over ? Verdict.OVER : Verdict.WITHIN, norm, left, counted.at(price));
    }

    /** Everything asked for. */
    public Dong total() {
        return sum(priced -> priced.line().total());
    }

    /** The same by the norms; lines that no norm applies to count as asked. */
    public Dong byNorm() {
        return sum(Priced::counted);
    }

    public Deviation deviation() {
        return new Deviation(total(), byNorm());
    }

    /** Lines that no norm applies to. */
    public long withoutNorm() {
        return lines.stream().filter(priced -> priced.byNorm() == null).count();
    }

    /** Whether any line has to do with the catalogue of items at all. */
    public boolean saysAnything() {
        return lines.stream().anyMatch(priced -> priced.verdict() != Verdict.NO_ITEM);
    }

    /** What is over a norm, line by line. */
    public List<Finding> findings() {
        return lines.stream().flatMap(priced -> priced.findings().stream()).toList();
    }

    /** What stands against handing the estimate in: nothing where being over is only pointed out. */
    public List<Finding> against() {
        return refuses ? findings() : List.of();
    }

    private Dong sum(Function<Priced, Dong> of) {
        return lines.stream().map(of).reduce(Dong.ZERO, Dong::plus);
    }
}
