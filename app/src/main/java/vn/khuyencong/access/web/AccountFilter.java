package vn.khuyencong.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.Role;

/**
 * What the list of accounts is narrowed to; it lives in the address. What is empty narrows nothing.
 *
 * @param state OPEN or LOCKED
 */
public record AccountFilter(String words, String role, String state) {

    public AccountFilter {
        state = state.equals("OPEN") || state.equals("LOCKED") ? state : "";
    }

    @Nullable
    Role chosenRole() {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(null);
    }

    /** As it stands in an address. */
    public String query() {
        return "q=" + encoded(words) + "&vai-tro=" + encoded(role) + "&tinh-trang=" + state;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
