package vn.khuyencong.plan.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.PriorityRank;
import vn.khuyencong.plan.ranking.RankingLaw.Rule;

/**
 * The đề án of a year and source in the order of priority. Cleaner production has no order of place or sector and stands
 * in a list of its own (TT 46/2012/TT-BCT art. 6(3)(b)).
 */
public final class Ranking {

    private final RankingLaw law;
    private final List<Ranked> order;
    private final List<Ranked> apart;
    private final int[][] keys;

    private Ranking(RankingLaw law, List<Keyed> sorted, List<Ranked> apart) {
        this.law = law;
        this.apart = List.copyOf(apart);
        keys = sorted.stream().map(Keyed::key).toArray(int[][]::new);
        var places = places(sorted.size(), at -> Arrays.equals(keys[at], keys[at - 1]));
        var ranked = new ArrayList<Ranked>(sorted.size());
        for (int at = 0; at < sorted.size(); at++) {
            var candidate = sorted.get(at).candidate();
            ranked.add(new Ranked(candidate, places[at], isTied(places, at), why(law, candidate, keys[at])));
        }
        order = List.copyOf(ranked);
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by its numbers only
    private record Keyed(Candidate candidate, int[] key) {}

    /** Whether the one at a place is equal to the one before it. */
    private interface EqualToTheOneBefore {
        boolean test(int at);
    }

    /** Ranks them; those that are equal in everything come by their codes and share their place. */
    public static Ranking of(RankingLaw law, Collection<Candidate> candidates) {
        Comparator<Keyed> byKey = (one, other) -> Arrays.compare(one.key(), other.key());
        var sorted = candidates.stream()
                .filter(candidate -> !candidate.isApart())
                .map(candidate -> new Keyed(candidate, law.key(candidate)))
                .sorted(byKey.thenComparing(keyed -> keyed.candidate().code()))
                .toList();
        return new Ranking(law, sorted, apart(candidates));
    }

    /** The list ranked by area and sector. */
    public List<Ranked> order() {
        return order;
    }

    /** The list by effect and urgency, as the office has placed it; those not placed yet come last and are equal. */
    public List<Ranked> apart() {
        return apart;
    }

    /** What would bring one of the ranked list forward, the weightiest first; nothing that would not. */
    public List<WouldBe> wouldBe(Ranked ranked) {
        var better = new ArrayList<WouldBe>();
        if (ranked.candidate().isApart()) {
            return better;
        }
        var key = law.key(ranked.candidate());
        for (int at = 0; at < key.length; at++) {
            var criterion = law.order().get(at).criterion();
            for (var rank : betterRanks(criterion, key[at]).entrySet()) {
                var changed = key.clone();
                changed[at] = rank.getKey();
                int place = ahead(changed) + 1;
                if (place < ranked.place()) {
                    better.add(new WouldBe(criterion, rank.getKey(), rank.getValue(), place));
                }
            }
        }
        return better;
    }

    private SortedMap<Integer, List<PriorityRank>> betterRanks(Criterion criterion, int than) {
        var kind = RankingLaw.kind(criterion);
        var ranks = new TreeMap<Integer, List<PriorityRank>>();
        for (var ground : law.grounds()) {
            if (ground.kind() == kind && ground.rank() < than) {
                ranks.computeIfAbsent(ground.rank(), _ -> new ArrayList<>()).add(ground);
            }
        }
        return ranks;
    }

    /** How many stand before a key. */
    private int ahead(int[] key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compare(keys[middle], key) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static List<Ranked> apart(Collection<Candidate> candidates) {
        var sorted = candidates.stream()
                .filter(Candidate::isApart)
                .sorted(Comparator.comparingInt(Ranking::apartPlace).thenComparing(Candidate::code))
                .toList();
        var places = places(sorted.size(), at -> apartPlace(sorted.get(at)) == apartPlace(sorted.get(at - 1)));
        var ranked = new ArrayList<Ranked>(sorted.size());
        for (int at = 0; at < sorted.size(); at++) {
            ranked.add(new Ranked(sorted.get(at), places[at], isTied(places, at), List.of()));
        }
        return ranked;
    }

    private static int apartPlace(Candidate candidate) {
        return Objects.requireNonNullElse(candidate.apartPlace(), Candidate.NONE);
    }

    private static int[] places(int count, EqualToTheOneBefore equal) {
        var places = new int[count];
        for (int at = 0; at < count; at++) {
            places[at] = at > 0 && equal.test(at) ? places[at - 1] : at + 1;
        }
        return places;
    }

    private static boolean isTied(int[] places, int at) {
        return (at > 0 && places[at - 1] == places[at]) || (at + 1 < places.length && places[at + 1] == places[at]);
    }

    private static List<Ranked.Reason> why(RankingLaw law, Candidate candidate, int[] key) {
        var why = new ArrayList<Ranked.Reason>(key.length);
        for (int at = 0; at < key.length; at++) {
            why.add(reason(law.order().get(at), candidate, key[at]));
        }
        return why;
    }

    private static Ranked.Reason reason(Rule rule, Candidate candidate, int key) {
        var kind = RankingLaw.kind(rule.criterion());
        var held = kind == null ? List.<Held>of() : candidate.held(kind).toList();
        @Nullable
        Integer value = switch (rule.criterion()) {
            case FLAGSHIP -> candidate.flagship() ? 1 : 0;
            case EXPERIENCE -> candidate.experience();
            case AREA, SECTOR_GROUP, MARKER -> key == Candidate.NONE ? null : Integer.valueOf(key);
        };
        return new Ranked.Reason(rule.criterion(), value, held, rule.basis());
    }
}
