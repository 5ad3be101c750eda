package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Field;
import vn.khuyencong.norm.engine.FieldType;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Period;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Fact;
import vn.khuyencong.web.Texts;
import vn.khuyencong.web.Ui;

/** The content of norms in the reader's words: fields by their names, figures as people write them. */
public final class NormWords {

    private final Say say;
    private final boolean vietnamese;

    private interface Say {
        String t(String key, Object... arguments);
    }

    private NormWords(Say say, boolean vietnamese) {
        this.say = say;
        this.vietnamese = vietnamese;
    }

    public static NormWords of(Ui ui) {
        return new NormWords(ui::t, ui.vi());
    }

    static NormWords of(Texts texts, Locale language) {
        return new NormWords(
                (key, arguments) -> texts.text(language, key, arguments),
                !language.getLanguage().equals("en"));
    }

    public String pick(Named named) {
        return vietnamese || named.en().isBlank() ? named.vi() : named.en();
    }

    public String label(String field) {
        return say.t("norm.field." + field);
    }

    public String choice(String code) {
        return say.t("norm.choice." + code);
    }

    /** What stands in a field; empty words where nothing does. */
    public String value(Field field, Content content) {
        var value = content.values().get(field.name());
        return value == null ? "" : value(field, value);
    }

    private String value(Field field, Object value) {
        return switch (value) {
            case Long number -> number(field, number);
            case Boolean flag -> say.t(flag ? "norm.yes" : "norm.no");
            case Named words -> pick(words);
            case LocalDate day -> Dates.format(day);
            case MonthDay day -> "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
            case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(", "));
            case Map<?, ?> days -> days(days);
            default -> field.type() == FieldType.CHOICE ? choice(value.toString()) : value.toString();
        };
    }

    private String days(Map<?, ?> days) {
        return days.entrySet().stream()
                .map(day -> Dates.format((LocalDate) day.getKey()) + " " + pick((Named) day.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String number(Field field, long value) {
        return switch (field.type()) {
            case MONEY -> say.t("norm.dong", new Dong(value));
            case RATE -> new BasisPoints(Math.toIntExact(value)).percent();
            case DECIMAL ->
                java.math.BigDecimal.valueOf(value, 3)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
            case COUNT, FLAG, CHOICE, TEXT, WORDS, DATE, MONTH_DAY, LIST, DAYS -> Long.toString(value);
        };
    }

    /** What a version says, field by field; a flag only where it is set. */
    public List<Fact> figures(Family family, Content content) {
        var facts = new ArrayList<Fact>();
        for (var field : family.fields()) {
            var value = content.values().get(field.name());
            if (value == null || (Boolean.FALSE.equals(value) && !field.required())) continue;
            facts.add(new Fact(label(field.name()), value(field, value)));
        }
        return facts;
    }

    /** The same in one line. */
    public String sentence(Family family, Content content) {
        return figures(family, content).stream()
                .map(fact -> fact.label() + ": " + fact.value())
                .collect(Collectors.joining("; "));
    }

    /** Từ 11/05/2018 đến hết 27/08/2024. */
    public String days(Period days) {
        return days.lastDay() == null
                ? say.t("norm.days-since", days.from())
                : say.t("norm.days-between", days.from(), days.lastDay());
    }

    public String money(@Nullable Dong amount) {
        return amount == null ? "–" : amount.formatted();
    }
}
