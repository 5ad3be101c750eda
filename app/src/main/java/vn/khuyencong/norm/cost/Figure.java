package vn.khuyencong.norm.cost;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.PastCost;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Quantity;

/** What is studied of past costs, and so which norm comes of it. */
public enum Figure {
    /** What one came to, in đồng: for unit-price norms. */
    PRICE("don-gia", cost -> cost.unitPrice().value()),
    /** How many a file had, in thousandths: for quantity and labour norms. */
    AMOUNT("khoi-luong", cost -> cost.quantity().thousandths());

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // reads a record, keeps nothing
    private final ToLongFunction<PastCost> of;

    Figure(String word, ToLongFunction<PastCost> of) {
        this.word = word;
        this.of = of;
    }

    /** As it stands in an address. What cannot be read is the price. */
    public static Figure read(String word) {
        return Arrays.stream(values())
                .filter(figure -> figure.word.equals(word))
                .findFirst()
                .orElse(PRICE);
    }

    public String word() {
        return word;
    }

    public long of(PastCost cost) {
        return of.applyAsLong(cost);
    }

    /** As people write it. */
    public String shown(long value) {
        return switch (this) {
            case PRICE -> new Dong(value).formatted();
            case AMOUNT -> new Quantity(value).formatted();
        };
    }

    /** Code of the norm of an item that is drafted from it. */
    public String norm(Item item) {
        return switch (this) {
            case PRICE -> item.priceNorm();
            case AMOUNT -> item.amountNorm();
        };
    }
}
