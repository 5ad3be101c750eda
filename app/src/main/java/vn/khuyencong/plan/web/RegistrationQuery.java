package vn.khuyencong.plan.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.Registration;
import vn.khuyencong.plan.Registrations.Filter;
import vn.khuyencong.plan.Registrations.Sort;
import vn.khuyencong.shared.Tier;

/**
 * What the list of rounds is narrowed to, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param number the page, from 1
 */
public record RegistrationQuery(Filter filter, int number) {

    static final String PATH = "/ke-hoach/dang-ky";

    static RegistrationQuery of(Map<String, String> address) {
        var year = address.getOrDefault("nam", "").strip();
        return new RegistrationQuery(
                new Filter(
                        year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                        one(Tier.values(), address.get("nguon")),
                        one(Registration.Phase.values(), address.get("trang-thai")),
                        "co".equals(address.get("chua-tra-loi")),
                        sort(address.get("xep"))),
                page(address));
    }

    /** The page an address asks for. */
    static int page(Map<String, String> address) {
        var page = address.getOrDefault("trang", "");
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    /** What a word of an address names; empty where it names nothing. */
    static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String word) {
        return Arrays.stream(all)
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElse(null);
    }

    /** The word of a choice in an address. */
    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean narrows() {
        return !of(Map.of()).filter().equals(filter);
    }

    /** The filter as it stands in an address, without the page. */
    public String query() {
        var query = new StringJoiner("&");
        if (filter.year() != null) query.add("nam=" + filter.year());
        if (filter.tier() != null) query.add("nguon=" + word(filter.tier()));
        if (filter.phase() != null) query.add("trang-thai=" + word(filter.phase()));
        if (filter.silent()) query.add("chua-tra-loi=co");
        if (filter.sort() != Sort.YEAR) query.add("xep=" + word(filter.sort()));
        return query.toString();
    }

    /** The address of the same list as a table. */
    public String export() {
        return PATH + "/xuat-excel" + (query().isEmpty() ? "" : "?" + query());
    }

    private static Sort sort(@Nullable String word) {
        var sort = one(Sort.values(), word);
        return sort == null ? Sort.YEAR : sort;
    }
}
