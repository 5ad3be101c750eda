package vn.khuyencong.desk;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * One column of an exported list: its heading in the reader's language and what stands in it.
 *
 * @param total whether the last row adds it up
 */
public record Column<T>(String heading, Kind kind, boolean total, Function<T, @Nullable Object> value) {

    /** What a column holds, and so how it looks. */
    public enum Kind {
        TEXT,
        MONEY,
        NUMBER,
        DATE
    }

    public static <T> Column<T> text(String heading, Function<T, @Nullable String> value) {
        return new Column<>(heading, Kind.TEXT, false, value::apply);
    }

    /** Amounts in đồng, added up in the last row. */
    public static <T> Column<T> money(String heading, Function<T, @Nullable Dong> value) {
        return new Column<>(heading, Kind.MONEY, true, row -> {
            var amount = value.apply(row);
            return amount == null ? null : amount.value();
        });
    }

    public static <T> Column<T> number(String heading, Function<T, @Nullable Number> value) {
        return new Column<>(heading, Kind.NUMBER, false, value::apply);
    }

    public static <T> Column<T> date(String heading, Function<T, @Nullable LocalDate> value) {
        return new Column<>(heading, Kind.DATE, false, value::apply);
    }

    /** This column, added up in the last row. */
    public Column<T> withTotal() {
        return new Column<>(heading, kind, true, value);
    }
}
