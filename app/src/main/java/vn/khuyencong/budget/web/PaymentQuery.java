package vn.khuyencong.budget.web;

import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.treasury.PaymentFilter;
import vn.khuyencong.budget.treasury.PaymentStatus;

/** What the list of requests is narrowed to, as it stands in the address. What cannot be read narrows nothing. */
final class PaymentQuery {

    private PaymentQuery() {}

    static PaymentFilter of(Map<String, String> address) {
        var year = address.getOrDefault("nam", "").strip();
        return new PaymentFilter(
                year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                status(address.getOrDefault("trang-thai", "")),
                project(address.getOrDefault("de-an", "")));
    }

    /** The page an address asks for, from 1. */
    static int page(Map<String, String> address) {
        var page = address.getOrDefault("trang", "");
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    /** The filter as it stands in an address, without the page. */
    static String query(PaymentFilter filter) {
        var query = new StringJoiner("&");
        if (filter.year() != null) query.add("nam=" + filter.year());
        if (filter.status() != null) query.add("trang-thai=" + filter.status());
        if (filter.project() != null) query.add("de-an=" + filter.project());
        return query.toString();
    }

    private static @Nullable PaymentStatus status(String word) {
        for (var status : PaymentStatus.values()) {
            if (status.name().equals(word)) {
                return status;
            }
        }
        return null;
    }

    private static @Nullable UUID project(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : null;
    }
}
