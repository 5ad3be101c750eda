package vn.khuyencong.establishment.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.register.KeepFigures;
import vn.khuyencong.establishment.register.YearFigures;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/**
 * The figures of one year of an establishment, in their form.
 *
 * @param stale whether somebody else has entered others meanwhile
 */
public record FiguresPage(
        UUID establishment, String name, Map<String, String> typed, boolean stale, Problems problems) {

    public FiguresPage {
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** A number with dots between its thousands, 137.640. */
    public static String grouped(long number) {
        return String.format(Texts.VIETNAMESE, "%,d", number);
    }

    /** What is kept of a year, as it stands in the form. */
    static Map<String, String> of(KeepFigures.Kept kept) {
        var values = new HashMap<String, String>();
        var figures = kept.figures();
        values.put("version", Integer.toString(kept.version()));
        values.put("year", Integer.toString(figures.year()));
        put(values, "workers", figures.workers());
        put(values, "women", figures.women());
        put(values, "turnover", figures.turnover());
        put(values, "exports", figures.exports());
        put(values, "capital", figures.capital());
        put(values, "taxes", figures.taxes());
        put(values, "electricity", figures.electricity());
        values.put("source", figures.source());
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable Object figure) {
        if (figure != null)
            values.put(field, figure instanceof Dong(var dong) ? Long.toString(dong) : figure.toString());
    }

    /** Reads what was typed, and remembers what could not be read. */
    static final class Reader {

        private final Map<String, String> typed;
        private Problems problems = Problems.NONE;

        Reader(Map<String, String> typed) {
            this.typed = typed;
        }

        Problems problems() {
            return problems;
        }

        @Nullable
        Integer version() {
            var version = typed.getOrDefault("version", "");
            return version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
        }

        YearFigures figures() {
            var year = number("year");
            var workers = number("workers");
            var women = number("women");
            var electricity = number("electricity");
            return new YearFigures(
                    year == null ? 0 : year.intValue(),
                    workers == null ? null : workers.intValue(),
                    women == null ? null : women.intValue(),
                    amount("turnover"),
                    amount("exports"),
                    amount("capital"),
                    amount("taxes"),
                    electricity,
                    typed.getOrDefault("source", "").strip());
        }

        private @Nullable Long number(String field) {
            var text = typed.getOrDefault(field, "").strip().replace(".", "");
            if (text.isEmpty()) return null;
            if (text.matches("\\d{1,9}")) return Long.valueOf(text);
            problems = problems.with(field, Finding.of("establishment.figures-number"));
            return null;
        }

        private @Nullable Dong amount(String field) {
            var text = typed.getOrDefault(field, "").strip();
            if (text.isEmpty()) return null;
            return switch (Amounts.parse(text)) {
                case Amount.Ok(var amount) -> amount;
                case Amount.Refused refused -> {
                    problems = problems.with(field, refused.finding());
                    yield null;
                }
            };
        }
    }
}
