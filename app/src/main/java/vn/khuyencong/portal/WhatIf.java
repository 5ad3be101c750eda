package vn.khuyencong.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.norm.PlaceUnknown;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** What would change an answer: one thing at a time is changed, and the engine asked again. */
public final class WhatIf {

    /** No project costs so much. */
    private static final Dong LARGEST = Dong.ofMillions(100_000_000);

    private final Function<AssessmentRequest, Assessment> engine;
    private final Possible possible;

    public WhatIf(Function<AssessmentRequest, Assessment> engine, Possible possible) {
        this.engine = engine;
        this.possible = possible;
    }

    /**
     * Other answers to one question that bring the same verdict.
     *
     * @param cases what would be known then
     */
    public record Otherwise(Question question, List<Known> cases, Verdict verdict) {

        public Otherwise {
            cases = List.copyOf(cases);
        }
    }

    /** A later day under whose law the verdict is another. */
    public record Later(LocalDate day, Verdict verdict) {}

    public Verdict verdict(Known known) {
        return Verdict.of(known.purses().stream()
                .map(tier -> engine.apply(known.request(tier)))
                .toList());
    }

    /** Other answers that would be better for whoever asks, and other places that would be worse; one thing changed each. */
    public List<Otherwise> of(Known known) {
        var now = verdict(known);
        var otherwise = new ArrayList<Otherwise>();
        for (var question : Question.values()) {
            var byVerdict = new LinkedHashMap<Verdict, List<Known>>();
            others(question, known).forEach(other -> {
                var then = verdict(other);
                if (then.betterThan(now) || (question == Question.PLACE && now.yes() && isNo(then))) {
                    byVerdict.computeIfAbsent(then, _ -> new ArrayList<>()).add(other);
                }
            });
            byVerdict.forEach((verdict, cases) -> otherwise.add(new Otherwise(question, cases, verdict)));
        }
        return otherwise;
    }

    /** The first of some days, after the one asked for, that brings another verdict. */
    public Optional<Later> later(Known known, List<LocalDate> days) {
        var now = verdict(known);
        for (var day : days) {
            if (!day.isAfter(known.day())) continue;
            try {
                var then = verdict(known.on(day));
                if (!then.equals(now)) return Optional.of(new Later(day, then));
            } catch (PlaceUnknown notThatDay) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The least cost at which the limit decides; empty where no cost reaches one. Asked of the engine by halving. */
    public @Nullable Dong costThatReachesTheLimit(Known known, Tier tier) {
        var limit = ceiling(known, tier, LARGEST);
        if (limit == null || !limit.equals(ceiling(known, tier, new Dong(LARGEST.value() / 2)))) return null;
        long below = 0;
        long reaches = LARGEST.value();
        while (reaches - below > 1) {
            var middle = below + (reaches - below) / 2;
            if (limit.equals(ceiling(known, tier, new Dong(middle)))) reaches = middle;
            else below = middle;
        }
        return new Dong(reaches);
    }

    private @Nullable Dong ceiling(Known known, Tier tier, Dong cost) {
        return engine.apply(known.costing(cost).request(tier)).ceiling();
    }

    /** The same case with another answer to one question that had one, or that the law would ask of somebody else. */
    private Stream<Known> others(Question question, Known known) {
        return switch (question) {
            case PURPOSE ->
                known.purpose() == null
                        ? Stream.empty()
                        : Stream.of(known.meaning(known.purpose().otherwise()));
            case SECTOR, LEGAL_FORM -> given(question, known) ? possible.answers(question, known) : Stream.empty();
            case PLACE -> {
                var place = known.where().place();
                yield place == null
                        ? Stream.empty()
                        : possible.places().stream()
                                .filter(other -> other.kind() != place.kind())
                                .map(other -> known.at(Where.in(other)));
            }
            case CRAFT_VILLAGE, CITY_CLASS, DIFFICULT ->
                known.where().place() == null || onRecord(question, known)
                        ? Stream.empty()
                        : possible.answers(question, known);
            case COST, DAY -> Stream.empty();
        };
    }

    private static boolean given(Question question, Known known) {
        return !known.open(question);
    }

    /** Settled without an answer of hers. */
    private static boolean onRecord(Question question, Known known) {
        return known.where().settled().contains(question);
    }

    private static boolean isNo(Verdict verdict) {
        return Boolean.FALSE.equals(verdict.eligible());
    }
}
