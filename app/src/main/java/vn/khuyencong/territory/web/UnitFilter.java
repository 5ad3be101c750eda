package vn.khuyencong.territory.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.territory.NamedUnits;
import vn.khuyencong.territory.UnitKind;

/**
 * What the list of units is narrowed to; it lives in the address.
 *
 * @param words    each must be in the name, or in the name of a unit it came from
 * @param typedDay the day whose units are listed, as typed; empty: today
 * @param former   units of every day are listed
 */
public record UnitFilter(
        String words, String province, @Nullable UnitKind kind, String typedDay, boolean former, Order order) {

    /** In which order units are shown. */
    public enum Order {
        NAME("ten"),
        CODE("ma"),
        KIND("loai"),
        BEGUN("tu-ngay");

        /** As it stands in the address. */
        public final String code;

        Order(String code) {
            this.code = code;
        }
    }

    static UnitFilter of(Map<String, String> address) {
        return new UnitFilter(
                address.getOrDefault("q", "").replace("\0", "").strip(),
                address.getOrDefault("tinh", ""),
                UnitKind.find(address.getOrDefault("loai", "")).orElse(null),
                address.getOrDefault("ngay", "").strip(),
                address.getOrDefault("ca-cu", "").equals("true"),
                Arrays.stream(Order.values())
                        .filter(one -> one.code.equals(address.get("xep")))
                        .findFirst()
                        .orElse(Order.NAME));
    }

    /** The words one by one, as names stand in the index. */
    List<String> eachWord() {
        var plain = NamedUnits.plain(words.replace(',', ' '));
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** The day that was typed, if it is one. */
    public @Nullable LocalDate day() {
        return Address.day(typedDay);
    }

    public boolean narrows() {
        return !(words.isEmpty() && province.isEmpty() && typedDay.isEmpty()) || kind != null || former;
    }

    public String kindCode() {
        return kind == null ? "" : kind.code();
    }

    /** The filter as it stands in an address, encoded. */
    public String query() {
        return Address.query(
                "q",
                words,
                "tinh",
                province,
                "loai",
                kindCode(),
                "ngay",
                typedDay,
                "ca-cu",
                former ? "true" : "",
                "xep",
                order == Order.NAME ? "" : order.code);
    }
}
