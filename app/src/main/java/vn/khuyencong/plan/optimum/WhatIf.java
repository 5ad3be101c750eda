package vn.khuyencong.plan.optimum;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.khuyencong.plan.optimum.Wish.Limit;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/**
 * The best choice beside the legal one: what it gains, whom it leaves out, and what each limit costs. It changes nothing.
 *
 * @param law     what the legal order chooses, counted
 * @param best    what the best choice has, counted
 * @param added   đề án the law does not choose and this choice does, by the legal order
 * @param dropped đề án the law chooses and this choice leaves out, by the legal order
 * @param lacks   what the minimums lack
 * @param prices  what each limit costs
 * @param bound   no choice has more of the objective, the price of what is missing taken off
 * @param worth   what this choice has of it, counted alike
 * @param took    how long it was looked for, prices and all
 */
public record WhatIf(
        Sums law,
        Sums best,
        List<Entry> chosen,
        List<Entry> added,
        List<Entry> dropped,
        List<Lack> lacks,
        List<Price> prices,
        long worth,
        long bound,
        Duration took) {

    /**
     * How long to look, and how near to the best is near enough.
     *
     * @param gap   the search ends once no choice can be better by more than this part
     * @param limit for all questions together
     */
    public record Search(BasisPoints gap, Duration limit) {

        Search shared(int questions) {
            return new Search(gap, limit.dividedBy(questions));
        }
    }

    public WhatIf {
        chosen = List.copyOf(chosen);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        lacks = List.copyOf(lacks);
        prices = List.copyOf(prices);
    }

    /**
     * Some đề án together.
     *
     * @param value how much of the objective they have
     */
    public record Sums(int files, Dong support, Dong counterpart, int workers, long value) {

        static Sums of(List<Entry> entries, Objective objective, int all) {
            return new Sums(
                    entries.size(),
                    entries.stream().map(Entry::amount).reduce(Dong.ZERO, Dong::plus),
                    entries.stream().map(Entry::counterpart).reduce(Dong.ZERO, Dong::plus),
                    entries.stream().mapToInt(Entry::workers).sum(),
                    entries.stream()
                            .mapToLong(entry -> entry.value(objective, all))
                            .sum());
        }
    }

    /**
     * A minimum that is not reached.
     *
     * @param area empty: đề án điểm
     */
    public record Lack(String area, int missing) {}

    /**
     * What a limit costs: how much more of the objective there would be without it.
     *
     * @param known whether an answer without it was found before the search ended
     */
    public record Price(Limit limit, long gain, boolean known) {}

    /** What came of asking. */
    public sealed interface Outcome {

        record Found(WhatIf whatIf) implements Outcome {}

        /** Nothing to show, and why. */
        record Nothing(Answer why) implements Outcome {}
    }

    /** How far the choice may be from the best there is, as a part of one; 0 where it is proven to be the best. */
    public double gap() {
        return Math.max(0, bound - worth) / (double) Math.max(1, best.value());
    }

    /**
     * Asks the solver once for the choice and once for each limit.
     *
     * @param entries in the legal order
     * @param search  each question has its equal part of the time
     * @param watch   may end it: what is found until then is the answer, and limits not asked for have no price
     */
    public static Outcome of(List<Entry> entries, Wish wish, Search search, Watch watch) {
        long began = System.nanoTime();
        var limits = wish.limits();
        var each = search.shared(1 + limits.size());
        var question = question(entries, wish, each);
        watch.asks(1, 1 + limits.size());
        var answer = Optimum.of(question, watch);
        if (!(answer instanceof Answer.Found found)) {
            return new Outcome.Nothing(answer);
        }
        var ids = found.chosen().stream().map(Offer::project).collect(Collectors.toCollection(HashSet::new));
        var chosen = filter(entries, entry -> ids.contains(entry.project()));
        var best = Sums.of(chosen, wish.objective(), entries.size());
        var prices = new ArrayList<Price>();
        for (var one : limits) {
            watch.asks(2 + prices.size(), 1 + limits.size());
            prices.add(price(one, question(entries, wish.without(one), each), best, watch));
        }
        return new Outcome.Found(new WhatIf(
                Sums.of(filter(entries, Entry::byLaw), wish.objective(), entries.size()),
                best,
                chosen,
                filter(chosen, entry -> !entry.byLaw()),
                filter(entries, entry -> entry.byLaw() && !ids.contains(entry.project())),
                lacks(question, found.chosen()),
                prices,
                found.worth(),
                Math.max(found.worth(), found.bound()),
                Duration.ofNanos(System.nanoTime() - began)));
    }

    private static Price price(Limit limit, Question without, Sums best, Watch watch) {
        if (!(Optimum.of(without, watch) instanceof Answer.Found found)) {
            return new Price(limit, 0, false);
        }
        long value = found.chosen().stream().mapToLong(Offer::value).sum();
        return new Price(limit, Math.max(0, value - best.value()), true);
    }

    /** A missing đề án costs more than all there is to gain: a minimum that can be reached is reached first. */
    static Question question(List<Entry> entries, Wish wish, Search search) {
        var offers = entries.stream()
                .map(entry -> entry.offer(wish.objective(), entries.size()))
                .toList();
        var budget = new HashMap<String, Dong>();
        wish.money().bySource().forEach((source, money) -> budget.put(source.name(), money));
        var most = new HashMap<String, Dong>();
        wish.activityMost()
                .forEach((activity, share) ->
                        most.put(activity, wish.money().sum().share(share)));
        var least = new HashMap<String, Integer>();
        for (var entry : entries) {
            if (wish.perArea() > 0 && !entry.area().isEmpty()) least.merge(entry.area(), 1, Integer::sum);
        }
        least.replaceAll((_, there) -> Math.min(there, wish.perArea()));
        long price = 1 + offers.stream().mapToLong(Offer::value).sum();
        return new Question(
                offers,
                budget,
                most,
                least,
                wish.flagships(),
                price,
                search.gap().fraction().doubleValue(),
                search.limit());
    }

    private static List<Lack> lacks(Question question, List<Offer> chosen) {
        var lacks = new ArrayList<Lack>();
        int flagships = Question.missing(chosen, Offer::flagship, question.flagships());
        if (flagships > 0) lacks.add(new Lack("", flagships));
        new TreeMap<>(question.areaLeast()).forEach((area, least) -> {
            int missing = Question.missing(chosen, offer -> offer.area().equals(area), least);
            if (missing > 0) lacks.add(new Lack(area, missing));
        });
        return lacks;
    }

    private static List<Entry> filter(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).toList();
    }
}
