package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.khuyencong.norm.Proposal.Asked;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Field;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.web.Dates;

/** The form of a proposal as a flat set of names and typed texts: what a draft keeps, and what a page shows again. */
record ProposalForm(Map<String, String> values) {

    private static final Set<String> NOT_KEPT =
            Set.of("_csrf", "version", "save", "propose", "find-units", "find-basis");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

    ProposalForm {
        values = new TreeMap<>(values);
    }

    /** What was sent, without what belongs to the sending. Units ticked are kept in one text. */
    static ProposalForm sent(MultiValueMap<String, String> form) {
        var kept = new LinkedHashMap<String, String>();
        form.forEach(
                (name, values) -> kept.put(name, name.equals("scope") ? String.join(" ", values) : values.getFirst()));
        kept.keySet().removeAll(NOT_KEPT);
        return new ProposalForm(kept);
    }

    /** The form as the proposal has it. */
    static ProposalForm of(Asked asked, Family family) {
        var values = new LinkedHashMap<String, String>();
        if (asked.inForce() != null) {
            values.put("from", day(asked.inForce().from()));
            values.put("to", day(asked.inForce().lastDay()));
        }
        values.put("scope", asked.scope().stream().map(Object::toString).collect(Collectors.joining(" ")));
        values.put("basis", asked.basis() == null ? "" : asked.basis().toString());
        values.put("verifiedUntil", day(asked.verifiedUntil()));
        values.put("governing", asked.governing().name());
        values.put("reason", asked.reason());
        for (var field : family.fields()) {
            var value = asked.content().values().get(field.name());
            if (value != null) put(values, field, value);
        }
        return new ProposalForm(values);
    }

    private static void put(Map<String, String> values, Field field, Object value) {
        var name = name(field.name());
        switch (value) {
            case Named words -> {
                values.put(name + "-vi", words.vi());
                values.put(name + "-en", words.en());
            }
            case Long number -> values.put(name, number(field, number));
            case LocalDate day -> values.put(name, day(day));
            case MonthDay day -> values.put(name, "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue()));
            case List<?> list ->
                values.put(name, list.stream().map(Object::toString).collect(Collectors.joining(", ")));
            case Map<?, ?> days -> values.put(name, days(days));
            default -> values.put(name, value.toString());
        }
    }

    private static String number(Field field, long value) {
        return switch (field.type()) {
            case MONEY -> new Dong(value).formatted();
            case RATE -> new BasisPoints(Math.toIntExact(value)).percent();
            case DECIMAL ->
                java.math.BigDecimal.valueOf(value, 3)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
            case COUNT, FLAG, CHOICE, TEXT, WORDS, DATE, MONTH_DAY, LIST, DAYS -> Long.toString(value);
        };
    }

    /** One day a line: 01/01/2026 Tết Dương lịch | New Year. */
    private static String days(Map<?, ?> days) {
        return days.entrySet().stream()
                .map(entry -> {
                    var words = (Named) entry.getValue();
                    return day((LocalDate) entry.getKey()) + " " + words.vi() + " | " + words.en();
                })
                .collect(Collectors.joining("\n"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.format(day);
    }

    /** The name of the input of a field of the content. */
    static String name(String field) {
        return "c-" + field;
    }

    /** The units ticked, each once. */
    List<UUID> scope() {
        return ID.matcher(value("scope"))
                .results()
                .map(found -> UUID.fromString(found.group()))
                .distinct()
                .toList();
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    String text(String name) {
        return value(name).strip();
    }
}
