package vn.khuyencong.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.Role;

/** What the list of accounts is narrowed to; it lives in the address. Empty words narrow nothing. */
public record AccountFilter(String words, String role) {

    @Nullable
    Role chosenRole() {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(null);
    }

    String query() {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + "&vai-tro="
                + URLEncoder.encode(role, StandardCharsets.UTF_8);
    }
}
