package vn.khuyencong.norm.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.desk.ImportRow;
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.cost.ImportedPrices.Price;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Quantities;

/** Reads one row of a table of past prices: a price, or everything that stands against it. */
final class PastPriceRules {

    static final String ITEM = "Hạng mục";
    static final String UNIT = "Đơn vị";
    static final String QUANTITY = "Số lượng";
    static final String PRICE = "Đơn giá";
    static final String DAY = "Ngày";
    static final String SOURCE = "Nguồn";
    static final List<String> HEADINGS = List.of(ITEM, UNIT, QUANTITY, PRICE, DAY, SOURCE);

    private static final int LONGEST_SOURCE = 300;
    private static final Dong LARGEST = Dong.ofMillions(10_000_000);

    private PastPriceRules() {}

    /** What a row holds. */
    record Read(@Nullable Price price, List<Finding> findings) {}

    static Read read(ImportRow row, List<Item> items, LocalDate today) {
        var findings = new ArrayList<Finding>();
        var item = item(row, items, findings);
        var quantity = quantity(row, findings);
        var unitPrice = unitPrice(row, findings);
        var day = day(row, today, findings);
        var source = row.get(SOURCE);
        if (source.isEmpty()) findings.add(Finding.of("norm.past-source-missing"));
        if (source.length() > LONGEST_SOURCE) findings.add(Finding.of("norm.past-source-long", null, LONGEST_SOURCE));
        return item == null || quantity == null || unitPrice == null || day == null || !findings.isEmpty()
                ? new Read(null, List.copyOf(findings))
                : new Read(new Price(item.code(), quantity, unitPrice, day, source), List.of());
    }

    private static @Nullable Item item(ImportRow row, List<Item> items, List<Finding> findings) {
        var typed = row.get(ITEM);
        var found = items.stream().filter(item -> item.isCalled(typed)).toList();
        if (found.isEmpty()) findings.add(Finding.of("norm.past-item-unknown", null, typed));
        if (found.size() > 1) {
            var codes = String.join(", ", found.stream().map(Item::code).toList());
            findings.add(Finding.of("norm.past-item-twice", null, typed, codes));
        }
        if (found.size() != 1) return null;
        var item = found.getFirst();
        var unit = row.get(UNIT);
        var same = unit.isEmpty()
                || unit.equalsIgnoreCase(item.unit().vi())
                || unit.equalsIgnoreCase(item.unit().en());
        if (!same)
            findings.add(
                    Finding.of("norm.past-other-unit", null, unit, item.unit().vi()));
        return item;
    }

    private static @Nullable Quantity quantity(ImportRow row, List<Finding> findings) {
        var typed = row.get(QUANTITY);
        var quantity = typed.isEmpty() ? Quantity.of(1) : Quantities.parse(typed);
        if (quantity == null) findings.add(Finding.of("web.quantity-unreadable"));
        return quantity;
    }

    private static @Nullable Dong unitPrice(ImportRow row, List<Finding> findings) {
        return switch (Amounts.parse(row.get(PRICE))) {
            case Amount.Refused refused -> {
                findings.add(refused.finding());
                yield null;
            }
            case Amount.Ok(var amount) -> {
                if (amount.isZero() || amount.exceeds(LARGEST)) {
                    findings.add(Finding.of("norm.past-price-impossible", null, amount));
                }
                yield amount;
            }
        };
    }

    private static @Nullable LocalDate day(ImportRow row, LocalDate today, List<Finding> findings) {
        return switch (Dates.parse(row.get(DAY))) {
            case Day.Refused refused -> {
                findings.add(refused.finding());
                yield null;
            }
            case Day.Ok(var day) -> {
                if (day.isAfter(today)) findings.add(Finding.of("norm.past-day-to-come", null, day));
                yield day;
            }
        };
    }
}
