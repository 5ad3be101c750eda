package vn.khuyencong.norm.engine;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;

/**
 * What a version of a norm says: values by the name of their field. Numbers are {@link Long} in the unit of the field's
 * type, flags {@link Boolean}, words {@link Named}, days a sorted map.
 */
public record Content(SortedMap<String, Object> values) {

    public static final Content EMPTY = new Content(new TreeMap<>());

    public Content {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public Content(Map<String, Object> values) {
        this(new TreeMap<>(values));
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** A number as it is kept; {@link Node#UNKNOWN} where it is not set. Flags are 0 or 1. */
    public long number(String field) {
        return switch (values.get(field)) {
            case Long number -> number;
            case Boolean flag -> flag ? 1 : 0;
            case null, default -> Node.UNKNOWN;
        };
    }

    public @Nullable Dong money(String field) {
        return values.get(field) instanceof Long amount ? new Dong(amount) : null;
    }

    public @Nullable BasisPoints rate(String field) {
        return values.get(field) instanceof Long rate ? new BasisPoints(Math.toIntExact(rate)) : null;
    }

    public @Nullable Integer count(String field) {
        return values.get(field) instanceof Long count ? Math.toIntExact(count) : null;
    }

    public boolean flag(String field) {
        return values.get(field) instanceof Boolean flag && flag;
    }

    public @Nullable String text(String field) {
        return values.get(field) instanceof String text ? text : null;
    }

    /** @throws NullPointerException if a field that the family requires is not there */
    public String required(String field) {
        return Objects.requireNonNull(text(field), field);
    }

    /** @throws NullPointerException if a field that the family requires is not there */
    public Named words(String field) {
        return Objects.requireNonNull(optionalWords(field), field);
    }

    public @Nullable Named optionalWords(String field) {
        return values.get(field) instanceof Named words ? words : null;
    }

    public @Nullable LocalDate date(String field) {
        return values.get(field) instanceof LocalDate date ? date : null;
    }

    public @Nullable MonthDay monthDay(String field) {
        return values.get(field) instanceof MonthDay day ? day : null;
    }

    @SuppressWarnings("unchecked") // the reader puts lists of text only
    public List<String> list(String field) {
        return values.get(field) instanceof List<?> list ? (List<String>) list : List.of();
    }

    @SuppressWarnings("unchecked") // the reader puts days with their names only
    public SortedMap<LocalDate, Named> days(String field) {
        return values.get(field) instanceof SortedMap<?, ?> days
                ? (SortedMap<LocalDate, Named>) days
                : Collections.emptySortedMap();
    }
}
