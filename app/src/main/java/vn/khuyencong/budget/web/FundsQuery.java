package vn.khuyencong.budget.web;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.EntryFilter;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Tier;

/** The filter of the ledger as it stands in the address. What cannot be read leaves nothing out. */
final class FundsQuery {

    private FundsQuery() {}

    static EntryFilter read(
            int year, @Nullable String tier, @Nullable String source, @Nullable String kind, @Nullable String project) {
        return new EntryFilter(
                year,
                find(Tier.values(), tier),
                find(Source.values(), source),
                find(EntryKind.values(), kind),
                id(project));
    }

    static String text(EntryFilter filter) {
        var text = new StringBuilder("nam=").append(filter.year());
        add(text, "nguon", filter.tier());
        add(text, "nguon-von", filter.source());
        add(text, "loai", filter.kind());
        add(text, "de-an", filter.project());
        return text.toString();
    }

    private static void add(StringBuilder text, String name, @Nullable Object value) {
        if (value != null) {
            text.append('&').append(name).append('=').append(value);
        }
    }

    private static <E extends Enum<E>> @Nullable E find(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
