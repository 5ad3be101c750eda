package vn.khuyencong.norm.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;

/**
 * The terms of one norm for a stretch of days on which they do not change: a formula with its parameters filled in.
 * A part that a province's own version leaves out is the national one's, and that is remembered.
 */
public final class Terms {

    private final Version level;
    private final @Nullable Version national;
    private final Formula formula;
    private final Period days;
    private final long[] parameters;
    private final List<Version> sources;
    private final List<String> fallbacks;

    private Terms(
            Version level,
            @Nullable Version national,
            Formula formula,
            Period days,
            long[] parameters,
            List<Version> sources,
            List<String> fallbacks) {
        this.level = level;
        this.national = national;
        this.formula = formula;
        this.days = days;
        this.parameters = parameters;
        this.sources = sources;
        this.fallbacks = fallbacks;
    }

    /** The terms of a version alone, for all its days. */
    static Terms of(Version level, Family family) {
        return of(level, null, level.inForce(), family);
    }

    /** The terms of a version over some of its days, with the national one of those days behind it. */
    static Terms of(Version level, @Nullable Version national, Period days, Family family) {
        var form = level.content().text("form");
        var formula = family.formula(form == null ? "" : form);
        var parameters = new long[formula.parameters().size()];
        var sources = new ArrayList<Version>();
        var fallbacks = new ArrayList<String>();
        for (int i = 0; i < parameters.length; i++) {
            var field = field(family, formula.parameters().get(i));
            var from = level;
            if (national != null && !setsPart(level, field, family)) {
                if (national.content().has(field.name()) && !fallbacks.contains(field.part())) {
                    fallbacks.add(field.part());
                }
                from = national;
            }
            parameters[i] = from.content().number(field.name());
            sources.add(parameters[i] == Node.UNKNOWN ? level : from);
        }
        return new Terms(level, national, formula, days, parameters, sources, fallbacks);
    }

    private static Field field(Family family, String name) {
        var field = family.field(name);
        if (field == null) throw new IllegalArgumentException("No field " + name + " in " + family.code());
        return field;
    }

    private static boolean setsPart(Version level, Field field, Family family) {
        for (var one : family.fields()) {
            if (one.part().equals(field.part()) && level.content().has(one.name())) return true;
        }
        return false;
    }

    /** The version that was chosen. */
    public Version level() {
        return level;
    }

    /** The national version behind a local one, on these days; empty where there is none. */
    public @Nullable Version national() {
        return national;
    }

    public Formula formula() {
        return formula;
    }

    /** The stretch of days. */
    public Period days() {
        return days;
    }

    /** Value of a parameter, by its place in the formula; {@link Node#UNKNOWN} where no text sets one. */
    public long parameter(int index) {
        return parameters[index];
    }

    /** Slots of a case with the parameters filled in; the inputs are for the caller to fill. */
    public long[] slots() {
        var slots = new long[formula.slots()];
        System.arraycopy(parameters, 0, slots, formula.parameterSlot(0), parameters.length);
        return slots;
    }

    /** The version a parameter was taken from. */
    public Version source(String parameter) {
        var at = formula.parameters().indexOf(parameter);
        return at < 0 ? level : sources.get(at);
    }

    /** Parts taken from the national version. */
    public List<String> fallbacks() {
        return fallbacks;
    }

    public boolean fellBack(String part) {
        return fallbacks.contains(part);
    }
}
