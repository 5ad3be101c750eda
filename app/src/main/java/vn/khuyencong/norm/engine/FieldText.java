package vn.khuyencong.norm.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Named;

/** The value of a field as it is written in the text form, and back: one way to write each value. */
final class FieldText {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,3}(_\\d{3})*|-?\\d+");
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}(][\\p{L}\\p{N} ._/()–—;=×%+'\"-]*[\\p{L}\\p{N})%.;–]|\\p{L}");
    private static final Pattern RESERVED = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

    private FieldText() {}

    /** A number in the unit of its type; empty where it is not written as one. */
    static @Nullable Long number(FieldType type, String text) {
        try {
            return switch (type) {
                case MONEY, COUNT -> WHOLE.matcher(text).matches() ? Long.valueOf(text.replace("_", "")) : null;
                case RATE -> text.endsWith("%") ? scaled(text.substring(0, text.length() - 1), 2) : null;
                case DECIMAL -> scaled(text, 3);
                case FLAG, CHOICE, TEXT, WORDS, DATE, MONTH_DAY, LIST, DAYS -> null;
            };
        } catch (ArithmeticException | NumberFormatException _) {
            return null;
        }
    }

    private static Long scaled(String text, int places) {
        return new BigDecimal(text.strip())
                .movePointRight(places)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact();
    }

    static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }

    static @Nullable MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** A value in the text form. */
    static String write(Field field, Object value) {
        return switch (value) {
            case Long number -> number(field.type(), number);
            case Boolean flag -> flag.toString();
            case Named words -> words(words);
            case LocalDate date -> date.toString();
            case MonthDay day -> day.toString().substring(2);
            case List<?> list ->
                list.stream().map(one -> plain(one.toString())).collect(Collectors.joining(", ", "[", "]"));
            default -> plain(value.toString());
        };
    }

    static String words(Named words) {
        return "{vi: " + plain(words.vi()) + ", en: " + plain(words.en()) + "}";
    }

    /** Without quotes where YAML reads it as text without them; what is not on one line is written with escapes. */
    static String plain(String text) {
        if (text.codePoints().anyMatch(FieldText::needsEscape)) return escaped(text);
        return PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches()
                ? text
                : "'" + text.replace("'", "''") + "'";
    }

    private static boolean needsEscape(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static String escaped(String text) {
        var out = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') out.append('\\').appendCodePoint(character);
            else if (character == '\n') out.append("\\n");
            else if (needsEscape(character)) out.append(String.format("\\U%08X", character));
            else out.appendCodePoint(character);
        });
        return out.append('"').toString();
    }

    private static String number(FieldType type, long value) {
        return switch (type) {
            case MONEY -> grouped(value);
            case RATE -> BigDecimal.valueOf(value, 2).stripTrailingZeros().toPlainString() + "%";
            case DECIMAL -> BigDecimal.valueOf(value, 3).stripTrailingZeros().toPlainString();
            case COUNT, FLAG, CHOICE, TEXT, WORDS, DATE, MONTH_DAY, LIST, DAYS -> Long.toString(value);
        };
    }

    static String grouped(long value) {
        var digits = new StringBuilder(Long.toString(value));
        for (int at = digits.length() - 3; at > 0; at -= 3) digits.insert(at, '_');
        return digits.toString();
    }
}
