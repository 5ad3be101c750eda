package vn.khuyencong.product.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of products is narrowed to and how it is sorted; it lives in the address. Empty words narrow nothing.
 *
 * @param place code of a commune
 */
public record ProductFilter(
        String words, String group, String place, @Nullable Certified certified, Order order) {

    /** Whether it bears a certificate today. */
    public enum Certified {
        IN_FORCE,
        ENDED,
        NEVER
    }

    /** In which order the list stands. */
    public enum Order {
        NAME,
        ESTABLISHMENT,
        LATEST
    }

    static ProductFilter typed(String words, String group, String place, String certified, String order) {
        var typed = Parameters.constant(Order.class, order);
        return new ProductFilter(
                words,
                group,
                place,
                Parameters.constant(Certified.class, certified),
                typed == null ? Order.NAME : typed);
    }

    /** The words one by one: each must be found, in any order. */
    List<String> eachWord() {
        return words.isBlank() ? List.of() : List.of(words.strip().split("\\s+"));
    }

    public boolean narrows() {
        return !(words.isBlank() && group.isEmpty() && place.isEmpty() && certified == null);
    }

    public boolean isCertified(String name) {
        return certified != null && certified.name().equals(name);
    }

    /** The filter as it stands in an address, encoded. */
    public String query() {
        return Parameters.query(
                "q",
                words.strip(),
                "nhom",
                group,
                "noi",
                place,
                "chung-nhan",
                certified == null ? "" : certified.name(),
                "xep",
                order == Order.NAME ? "" : order.name());
    }
}
