package vn.khuyencong.report.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;

/** A value of a row as people write it. */
final class TrailValue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    private TrailValue() {}

    /** The account a field stands for; none where it stands for something else. */
    static @Nullable UUID person(String field, JsonNode value) {
        return value.isString() && (field.equals("account_id") || field.equals("by") || field.endsWith("_by"))
                ? id(value.stringValue())
                : null;
    }

    static String shown(String field, JsonNode value, Map<UUID, String> names) {
        if (value.isMissingNode() || value.isNull()) return "–";
        if (field.endsWith("_vnd") && value.isIntegralNumber() && value.longValue() >= 0) {
            return new Dong(value.longValue()).formatted();
        }
        var person = person(field, value);
        if (person != null && names.containsKey(person)) return names.get(person);
        return value.isString() ? text(value.stringValue()) : value.toString();
    }

    private static String text(String text) {
        if (text.isEmpty()) return "–";
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) return DAY.format(LocalDate.parse(text));
            if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
                return TIME.format(OffsetDateTime.parse(text).atZoneSameInstant(OfficeClock.ZONE));
            }
        } catch (DateTimeException noDate) {
            return text;
        }
        return text;
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
