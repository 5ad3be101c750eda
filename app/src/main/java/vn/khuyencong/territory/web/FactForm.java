package vn.khuyencong.territory.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.territory.FactKind;
import vn.khuyencong.territory.NewFact;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.UnitFact;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/**
 * The form of a fact, as typed.
 *
 * @param choice  {@code KIND=value} of a fact that is chosen from a list, or the kind alone of one that is typed
 * @param text    the name of a craft village, the day a commune became a ward
 * @param lastDay empty: until further notice
 * @param because why the fact it replaces was wrong
 */
public record FactForm(
        String choice, String text, String from, String lastDay, String decision, String reading, String because) {

    /** What a browser leaves out is empty. */
    public FactForm(
            @Nullable String choice,
            @Nullable String text,
            @Nullable String from,
            @Nullable String lastDay,
            @Nullable String decision,
            @Nullable String reading,
            @Nullable String because) {
        this.choice = requireNonNullElse(choice, "");
        this.text = requireNonNullElse(text, "");
        this.from = requireNonNullElse(from, "");
        this.lastDay = requireNonNullElse(lastDay, "");
        this.decision = requireNonNullElse(decision, "");
        this.reading = requireNonNullElse(reading, Reading.READ.name());
        this.because = requireNonNullElse(because, "");
    }

    static FactForm empty() {
        return new FactForm(null, null, null, null, null, null, null);
    }

    static FactForm of(UnitFact fact) {
        var last = fact.inForce().lastDay();
        var chosen = !fact.kind().choices().isEmpty();
        return new FactForm(
                chosen ? fact.kind() + "=" + fact.value() : fact.kind().name(),
                chosen ? "" : fact.value(),
                fact.inForce().from().toString(),
                last == null ? "" : last.toString(),
                fact.decision(),
                fact.reading().name(),
                "");
    }

    /** A fact of a unit that has ended, to be said of a later one from its first day on; by which decision, the office says. */
    static FactForm carriedOn(UnitFact fact, Unit unit) {
        var known = of(fact);
        return new FactForm(
                known.choice, known.text, unit.inForce().from().toString(), known.lastDay, "", Reading.READ.name(), "");
    }

    /** The end of a fact; one that outlived its unit is likely to have ended with it. */
    static FactForm ending(UnitFact fact, Unit unit) {
        var last = unit.inForce().lastDay();
        return last != null && fact.inForce().contains(last)
                ? new FactForm(null, null, null, last.toString(), null, null, null)
                : empty();
    }

    /** What was typed: a fact, or why it is none. */
    sealed interface Typed {

        record Fact(NewFact fact) implements Typed {}

        record Unreadable(Problems problems) implements Typed {}
    }

    Typed read() {
        var problems = Problems.NONE;
        var kind = kind();
        if (kind == null) problems = problems.with("choice", Finding.of("territory.fact-value"));
        @Nullable LocalDate first = null;
        switch (Dates.parse(from)) {
            case Day.Ok(var day) -> first = day;
            case Day.Refused refused -> problems = problems.with("from", refused.finding());
        }
        @Nullable LocalDate last = null;
        if (!lastDay.isBlank()) {
            switch (Dates.parse(lastDay)) {
                case Day.Ok(var day) -> last = day;
                case Day.Refused refused -> problems = problems.with("lastDay", refused.finding());
            }
        }
        if (kind == null || first == null || !problems.isEmpty()) return new Typed.Unreadable(problems);
        return new Typed.Fact(new NewFact(kind, value(kind), first, last, decision, readAs()));
    }

    private @Nullable FactKind kind() {
        var name = choice.indexOf('=') < 0 ? choice : choice.substring(0, choice.indexOf('='));
        for (var kind : FactKind.values()) if (kind.name().equals(name)) return kind;
        return null;
    }

    private String value(FactKind kind) {
        if (!kind.choices().isEmpty()) return choice.substring(choice.indexOf('=') + 1);
        return kind == FactKind.FORMER_COMMUNE_SINCE && Dates.parse(text) instanceof Day.Ok(var day)
                ? day.toString()
                : text;
    }

    /** An officer has read a decision or only recalls it; samples are laid down by the program. */
    private Reading readAs() {
        return reading.equals(Reading.RECALLED.name()) ? Reading.RECALLED : Reading.READ;
    }
}
