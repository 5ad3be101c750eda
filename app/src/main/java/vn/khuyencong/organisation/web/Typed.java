package vn.khuyencong.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.Paper;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Quantities;

/**
 * What was typed into a form, read input by input. What cannot be read gives a stand-in value and a finding beside the
 * input: nothing of it is used before {@link #isReadable()} has been asked.
 */
final class Typed {

    private final Map<String, String> values;
    private Problems problems = Problems.NONE;

    Typed(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    boolean isReadable() {
        return problems.isEmpty();
    }

    Problems problems() {
        return problems;
    }

    Map<String, String> values() {
        return values;
    }

    /** May be empty. */
    String text(String name) {
        return values.getOrDefault(name, "").replace("\0", "").strip();
    }

    String required(String name, int longest) {
        var text = text(name);
        if (text.isEmpty()) against(name, Finding.of("organisation.field-missing"));
        return within(name, text, longest);
    }

    String optional(String name, int longest) {
        return within(name, text(name), longest);
    }

    LocalDate day(String name) {
        return switch (Dates.parse(text(name))) {
            case Day.Ok(var day) -> day;
            case Day.Refused refused -> {
                against(name, refused.finding());
                yield LocalDate.EPOCH;
            }
        };
    }

    Dong money(String name) {
        return switch (Amounts.parse(text(name))) {
            case Amount.Ok(var amount) -> amount;
            case Amount.Refused refused -> {
                against(name, refused.finding());
                yield Dong.ZERO;
            }
        };
    }

    Quantity quantity(String name) {
        var quantity = Quantities.parse(text(name));
        if (quantity == null) {
            against(name, Finding.of("organisation.quantity-unreadable"));
            return Quantity.of(1);
        }
        return quantity;
    }

    int number(String name, int least, int most) {
        var text = text(name);
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        against(name, Finding.of("organisation.number-out-of-range", null, "" + least, "" + most));
        return least;
    }

    <E extends Enum<E>> E choice(String name, E[] all) {
        var found = chosen(text(name), all);
        if (found == null) {
            against(name, Finding.of("organisation.choice-missing"));
            return all[0];
        }
        return found;
    }

    UUID id(String name) {
        var found = optionalId(name);
        if (found == null) {
            against(name, Finding.of("organisation.choice-missing"));
            return new UUID(0, 0);
        }
        return found;
    }

    @Nullable
    UUID optionalId(String name) {
        return id0(text(name));
    }

    /** The decision behind it: the inputs {@code decision} and {@code decidedOn}. */
    Paper paper() {
        return new Paper(required("decision", 200), day("decidedOn"));
    }

    /** The same request is entered once; without one it is a new one. */
    UUID request() {
        var sent = id0(text("requestId"));
        return sent == null ? UUID.randomUUID() : sent;
    }

    int version() {
        var text = text("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** Findings of the rules beside the inputs they speak of, the others above the form. */
    static Problems problems(List<Finding> findings, Map<String, String> fields) {
        var problems = Problems.NONE;
        for (var finding : findings) {
            var field = fields.get(finding.code());
            problems = field == null ? problems.with(finding) : problems.with(field, finding);
        }
        return problems;
    }

    static <E extends Enum<E>> @Nullable E chosen(String text, E[] all) {
        for (var one : all) {
            if (one.name().equals(text)) return one;
        }
        return null;
    }

    private void against(String name, Finding finding) {
        problems = problems.with(name, finding);
    }

    private String within(String name, String text, int longest) {
        if (text.length() > longest) {
            against(name, Finding.of("organisation.text-too-long", null, Integer.toString(longest)));
        }
        return text;
    }

    private static @Nullable UUID id0(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notFromOurList) {
            return null;
        }
    }
}
