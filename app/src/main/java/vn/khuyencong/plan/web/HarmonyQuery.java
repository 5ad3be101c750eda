package vn.khuyencong.plan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.harmony.Grouping;
import vn.khuyencong.plan.harmony.HarmonyFilter;
import vn.khuyencong.plan.harmony.MoneyKind;

/** The address of the harmony of sources. What cannot be read leaves nothing out. */
record HarmonyQuery(HarmonyFilter filter, Grouping by, MoneyKind kind) {

    /** The word of the address for what has no place yet. */
    static final String NOWHERE = "chua-co";

    /** @param year this year, where the address says none */
    static HarmonyQuery read(Map<String, String> address, int year) {
        var from = year(address.get("tu"), year);
        var to = year(address.get("den"), from);
        return new HarmonyQuery(
                new HarmonyFilter(
                        Math.min(from, to),
                        Math.max(from, to),
                        id(address.getOrDefault("dia-ban", "")),
                        address.getOrDefault("dia-ban", "").equals(NOWHERE),
                        address.getOrDefault("noi-dung", "")),
                find(Grouping.values(), address.get("theo"), Grouping.AREA),
                find(MoneyKind.values(), address.get("tien"), MoneyKind.LOCAL));
    }

    /** As the address of a page has it. */
    String text() {
        return text(area(filter.area(), filter.nowhere()), filter.activity(), filter.from(), filter.to()) + "&theo="
                + by;
    }

    /** An area as the address has it. */
    static String area(@Nullable UUID area, boolean nowhere) {
        return nowhere ? NOWHERE : area == null ? "" : area.toString();
    }

    static String text(String area, String activity, int from, int to) {
        var text = new StringBuilder("tu=").append(from).append("&den=").append(to);
        if (!area.isEmpty()) {
            text.append("&dia-ban=").append(area);
        }
        if (!activity.isEmpty()) {
            text.append("&noi-dung=").append(URLEncoder.encode(activity, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static int year(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{4}") ? Integer.parseInt(text) : otherwise;
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static <E extends Enum<E>> E find(E[] values, @Nullable String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
