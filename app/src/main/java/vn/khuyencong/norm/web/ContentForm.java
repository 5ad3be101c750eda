package vn.khuyencong.norm.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Field;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** Reads the fields of a family as people type them; what cannot be read is told beside its field. Bounds are rules'. */
final class ContentForm {

    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern DAY_LINE = Pattern.compile("(\\S+)\\s+([^|]+)(?:\\|(.*))?");

    private final ProposalForm form;
    private final Family family;
    private Problems problems = Problems.NONE;

    ContentForm(ProposalForm form, Family family) {
        this.form = form;
        this.family = family;
    }

    Problems problems() {
        return problems;
    }

    Content read() {
        var values = new TreeMap<String, Object>();
        for (var field : family.fields()) {
            var value = value(field);
            if (value != null) values.put(field.name(), value);
        }
        return new Content(values);
    }

    private @Nullable Object value(Field field) {
        var name = ProposalForm.name(field.name());
        var text = form.text(name);
        return switch (field.type()) {
            case FLAG -> text.equals("true") ? Boolean.TRUE : field.required() ? Boolean.FALSE : null;
            case WORDS -> words(name);
            case MONEY -> text.isEmpty() ? null : money(name, text);
            case RATE ->
                text.isEmpty() ? null : scaled(name, text.replace("%", "").strip(), 2);
            case DECIMAL -> text.isEmpty() ? null : scaled(name, text, 3);
            case COUNT -> text.isEmpty() ? null : scaled(name, text, 0);
            case DATE -> text.isEmpty() ? null : day(name, text);
            case MONTH_DAY -> text.isEmpty() ? null : monthDay(name, text);
            case DAYS -> text.isEmpty() ? null : days(name, text);
            case LIST ->
                text.isEmpty()
                        ? null
                        : Arrays.stream(text.split("[,;\\s]+"))
                                .filter(one -> !one.isEmpty())
                                .toList();
            case CHOICE, TEXT -> text.isEmpty() ? null : text;
        };
    }

    private @Nullable Object words(String name) {
        var vi = form.text(name + "-vi");
        var en = form.text(name + "-en");
        if (vi.isEmpty() && en.isEmpty()) return null;
        if (vi.isEmpty()) return against(name + "-vi", Finding.of("norm.proposal-words-vi"));
        return new Named(vi, en.isEmpty() ? vi : en);
    }

    private @Nullable Object money(String name, String text) {
        return switch (Amounts.parse(text)) {
            case Amount.Ok(var amount) -> amount.value();
            case Amount.Refused refused -> against(name, refused.finding());
        };
    }

    private @Nullable Object scaled(String name, String text, int places) {
        try {
            return new BigDecimal(text.replace(',', '.'))
                    .movePointRight(places)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException _) {
            return against(name, Finding.of("norm.proposal-no-number-" + places));
        }
    }

    private @Nullable Object day(String name, String text) {
        return switch (Dates.parse(text)) {
            case Day.Ok(var day) -> day;
            case Day.Refused refused -> against(name, refused.finding());
        };
    }

    private @Nullable Object monthDay(String name, String text) {
        var found = DAY_MONTH.matcher(text);
        try {
            if (found.matches()) return MonthDay.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
        } catch (DateTimeException _) {
            // told below, like everything else that is no day
        }
        return against(name, Finding.of("norm.proposal-no-month-day"));
    }

    private @Nullable Object days(String name, String text) {
        SortedMap<LocalDate, Named> days = new TreeMap<>();
        for (var line : text.lines().filter(one -> !one.isBlank()).toList()) {
            var found = DAY_LINE.matcher(line.strip());
            if (!found.matches() || !(Dates.parse(found.group(1)) instanceof Day.Ok(var day))) {
                return against(name, Finding.of("norm.proposal-no-day-line", null, line.strip()));
            }
            var vi = found.group(2).strip();
            var en = found.group(3) == null ? "" : found.group(3).strip();
            days.put(day, new Named(vi, en.isEmpty() ? vi : en));
        }
        return Collections.unmodifiableSortedMap(days);
    }

    private @Nullable Object against(String name, Finding finding) {
        problems = problems.with(name, finding);
        return null;
    }
}
