package vn.khuyencong.plan.ranking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Dong;

/**
 * Which đề án a year's money reaches. One that does not fit is passed over with its shortfall, and the next follows,
 * where the reading of the day says so.
 *
 * @param chosen  in the legal order
 * @param reserve those not chosen (danh sách dự phòng), in the legal order
 * @param parts   the money, by source
 */
public record Choice(List<Line> chosen, List<Line> reserve, List<Part> parts) {

    public Choice {
        chosen = List.copyOf(chosen);
        reserve = List.copyOf(reserve);
        parts = List.copyOf(parts);
    }

    /**
     * What the choice makes of the money of one source.
     *
     * @param money  what there was to choose by
     * @param chosen what the chosen ask it for
     */
    public record Part(Source source, Dong money, Dong chosen) {

        /** What the choice leaves of it. */
        public Dong left() {
            return money.minusOrZero(chosen);
        }

        /** What those put in by hand ask for beyond it. */
        public Dong missing() {
            return chosen.minusOrZero(money);
        }
    }

    /**
     * One đề án of the choice.
     *
     * @param amount      what the plan would give it: what was proposed, or less where it was cut
     * @param chosenByLaw whether the order alone, without changes by hand, would choose it
     * @param shortfall   what was missing when its turn came; nothing for one that is chosen or was taken out
     * @param left        what was left of its source after it
     * @param tieParted   it is not chosen although one of the same place is: the office decides between equals
     */
    public record Line(
            Ranked ranked,
            Dong amount,
            boolean chosen,
            boolean chosenByLaw,
            Dong shortfall,
            Dong left,
            @Nullable Change change,
            boolean tieParted) {

        public UUID project() {
            return ranked.candidate().project();
        }

        public boolean isApart() {
            return ranked.candidate().isApart();
        }
    }

    /** What the chosen ask for together. */
    public Dong sum() {
        return chosen.stream().map(Line::amount).reduce(Dong.ZERO, Dong::plus);
    }

    /** What the choice leaves of the money, all sources together. */
    public Dong left() {
        return parts.stream().map(Part::left).reduce(Dong.ZERO, Dong::plus);
    }

    /** What those put in by hand ask for beyond the money: what one source leaves helps no other. */
    public Dong missing() {
        return parts.stream().map(Part::missing).reduce(Dong.ZERO, Dong::plus);
    }

    /** Chosen and reserve. */
    public Stream<Line> lines() {
        return Stream.concat(chosen.stream(), reserve.stream());
    }

    /**
     * Chooses until the money ends, that of each source by itself. What is put in by hand has its money set aside first.
     *
     * @param changes by hand, by đề án
     */
    public static Choice of(RankingLaw law, Ranking ranking, Purse money, Map<UUID, Change> changes) {
        var turns = (law.apartFirst()
                        ? Stream.of(ranking.apart(), ranking.order())
                        : Stream.of(ranking.order(), ranking.apart()))
                .flatMap(List::stream)
                .toList();
        var byLaw = new HashSet<UUID>();
        for (var line : lines(law, turns, money, Map.of(), Set.of())) {
            if (line.chosen()) byLaw.add(line.project());
        }
        return of(lines(law, turns, money, changes, byLaw), money);
    }

    private static Choice of(List<Line> lines, Purse money) {
        var places = new HashSet<List<Object>>();
        var chosen = lines.stream().filter(Line::chosen).toList();
        chosen.forEach(line -> places.add(place(line)));
        var reserve = lines.stream()
                .filter(line -> !line.chosen())
                .map(line -> places.contains(place(line)) ? parted(line) : line)
                .toList();
        var taken = Purse.EMPTY;
        for (var line : chosen) taken = taken.with(line.ranked().candidate().source(), line.amount());
        var asked = taken;
        return new Choice(
                chosen,
                reserve,
                money.sources(asked).stream()
                        .map(source -> new Part(source, money.of(source), asked.of(source)))
                        .toList());
    }

    private static List<Object> place(Line line) {
        return List.of(line.isApart(), line.ranked().place());
    }

    private static Line parted(Line line) {
        return new Line(
                line.ranked(),
                line.amount(),
                line.chosen(),
                line.chosenByLaw(),
                line.shortfall(),
                line.left(),
                line.change(),
                true);
    }

    private static List<Line> lines(
            RankingLaw law, List<Ranked> turns, Purse money, Map<UUID, Change> changes, Set<UUID> byLaw) {
        var free = money.without(putIn(turns, changes));
        var left = money;
        var ended = EnumSet.noneOf(Source.class);
        var lines = new ArrayList<Line>(turns.size());
        for (var turn : turns) {
            var candidate = turn.candidate();
            var source = candidate.source();
            var change = changes.get(candidate.project());
            var amount = change instanceof Change.Cut cut ? cut.to() : candidate.amount();
            boolean putIn = change instanceof Change.PutIn;
            boolean waits = !putIn && !(change instanceof Change.TakenOut);
            boolean fits = waits && !ended.contains(source) && !amount.exceeds(free.of(source));
            var shortfall = waits && !fits ? amount.minusOrZero(free.of(source)) : Dong.ZERO;
            if (fits) free = free.without(source, amount);
            if (fits || putIn) left = left.without(source, amount);
            if (waits && !fits && !law.passesOver()) ended.add(source);
            lines.add(new Line(
                    turn,
                    amount,
                    fits || putIn,
                    byLaw.contains(candidate.project()),
                    shortfall,
                    left.of(source),
                    change,
                    false));
        }
        return lines;
    }

    private static Purse putIn(List<Ranked> turns, Map<UUID, Change> changes) {
        var putIn = Purse.EMPTY;
        for (var turn : turns) {
            var candidate = turn.candidate();
            if (changes.get(candidate.project()) instanceof Change.PutIn)
                putIn = putIn.with(candidate.source(), candidate.amount());
        }
        return putIn;
    }
}
