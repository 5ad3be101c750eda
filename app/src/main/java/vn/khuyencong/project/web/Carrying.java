package vn.khuyencong.project.web;

import java.util.Map;
import vn.khuyencong.web.Paging;

/** What the lists of work under way have in common. */
final class Carrying {

    private Carrying() {}

    /** Page and size of a list, from its address. */
    static Paging paging(Map<String, String> address, String filter) {
        var size = number(address.getOrDefault("so-dong", ""), Paging.DEFAULT_SIZE);
        var query = filter + (size == Paging.DEFAULT_SIZE ? "" : (filter.isEmpty() ? "" : "&") + "so-dong=" + size);
        return new Paging(number(address.getOrDefault("trang", ""), 1), size, 0, query);
    }

    private static int number(String text, int fallback) {
        return text.matches("[1-9]\\d{0,6}") ? Integer.parseInt(text) : fallback;
    }
}
