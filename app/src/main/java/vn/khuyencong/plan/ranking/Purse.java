package vn.khuyencong.plan.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Dong;

/** The money of a year, source by source: a đề án draws on one source, and no source pays for another. */
public record Purse(Map<Source, Dong> bySource) {

    /** No money at all. */
    public static final Purse EMPTY = new Purse(Map.of());

    public Purse {
        var sorted = new EnumMap<Source, Dong>(Source.class);
        sorted.putAll(bySource);
        bySource = Collections.unmodifiableMap(sorted);
    }

    /** Money of one source alone. */
    public static Purse of(Source source, Dong amount) {
        return new Purse(Map.of(source, amount));
    }

    /** What a source has; nothing where it is not named. */
    public Dong of(Source source) {
        return bySource.getOrDefault(source, Dong.ZERO);
    }

    /** All sources together. */
    public Dong sum() {
        return bySource.values().stream().reduce(Dong.ZERO, Dong::plus);
    }

    /** With more of one source. */
    public Purse with(Source source, Dong more) {
        return replaced(source, of(source).plus(more));
    }

    /** With more of each source. */
    public Purse with(Purse more) {
        var purse = this;
        for (var one : more.bySource.entrySet()) purse = purse.with(one.getKey(), one.getValue());
        return purse;
    }

    /** Without what is taken from one source; it never has less than nothing. */
    public Purse without(Source source, Dong taken) {
        return replaced(source, of(source).minusOrZero(taken));
    }

    /** Without what is taken from each source; none ever has less than nothing, whatever another has. */
    public Purse without(Purse taken) {
        var purse = this;
        for (var one : taken.bySource.entrySet()) purse = purse.without(one.getKey(), one.getValue());
        return purse;
    }

    /** The sources of either, in their order. */
    Set<Source> sources(Purse other) {
        var both = new TreeSet<>(bySource.keySet());
        both.addAll(other.bySource.keySet());
        return both;
    }

    private Purse replaced(Source source, Dong amount) {
        var changed = new EnumMap<Source, Dong>(Source.class);
        changed.putAll(bySource);
        changed.put(source, amount);
        return new Purse(changed);
    }
}
