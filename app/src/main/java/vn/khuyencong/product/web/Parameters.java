package vn.khuyencong.product.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Paging;

/** Reads what stands in an address. What cannot be read narrows nothing: an old link still opens. */
final class Parameters {

    private Parameters() {}

    /** Names and values in turn, as they stand in an address; empty values are left out. */
    static String query(String... namesAndValues) {
        var query = new StringJoiner("&");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                query.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    static Paging paging(String number, String query) {
        return new Paging(
                number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 1, Paging.DEFAULT_SIZE, 0, query);
    }

    /** A constant by its name; empty where there is none of it. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
