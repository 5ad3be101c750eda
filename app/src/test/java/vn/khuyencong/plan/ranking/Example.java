package vn.khuyencong.plan.ranking;

import static vn.khuyencong.plan.ranking.Criterion.AREA;
import static vn.khuyencong.plan.ranking.Criterion.EXPERIENCE;
import static vn.khuyencong.plan.ranking.Criterion.FLAGSHIP;
import static vn.khuyencong.plan.ranking.Criterion.SECTOR_GROUP;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.budget.Source;
import vn.khuyencong.norm.PriorityRank;
import vn.khuyencong.norm.PriorityRank.Kind;
import vn.khuyencong.plan.ranking.RankingLaw.Rule;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;

/** The order of the law as we read it, and đề án to be ranked by it. */
final class Example {

    static final Citation TT_46 = new Citation(new UUID(0, 46), "46/2012/TT-BCT", "Điều 6", null, false);
    static final Citation TT_36 = new Citation(new UUID(0, 36), "36/2013/TT-BCT", "Điều 7", null, false);

    private static final Map<String, PriorityRank> GROUNDS = Map.ofEntries(
            ground("HIGHLAND_BORDER_ISLAND_ETHNIC", Kind.AREA, 1),
            ground("POOR_DISTRICT", Kind.AREA, 2),
            ground("NEW_RURAL_COMMUNE", Kind.AREA, 3),
            ground("DIFFICULT_AREA", Kind.AREA, 4),
            ground("SPECIALLY_DIFFICULT_AREA", Kind.AREA, 4),
            ground("CERTIFIED_PRODUCT", Kind.SECTOR_GROUP, 1),
            ground("EXPORT", Kind.SECTOR_GROUP, 1),
            Map.entry("LABOUR_INTENSIVE", rank("LABOUR_INTENSIVE", Kind.SECTOR_GROUP, 1, 50, List.of(), List.of())),
            Map.entry(
                    "MECHANICAL",
                    rank("MECHANICAL", Kind.SECTOR_GROUP, 2, null, List.of("MECHANICAL_ELECTRONIC"), List.of())),
            Map.entry(
                    "CLEANER_PRODUCTION",
                    rank("CLEANER_PRODUCTION", Kind.APART, 1, null, List.of(), List.of("CLEANER_PRODUCTION_PILOT"))),
            ground("WOMEN_OWNED", Kind.MARKER, 1),
            ground("ETHNIC_MINORITY_OWNED", Kind.MARKER, 1));

    static final List<PriorityRank> ALL = GROUNDS.values().stream()
            .sorted((one, other) -> one.ground().compareTo(other.ground()))
            .toList();

    private static final RankingLaw BEFORE_OCTOBER = new RankingLaw(
            List.of(
                    new Rule(FLAGSHIP, TT_36),
                    new Rule(AREA, TT_46),
                    new Rule(SECTOR_GROUP, TT_46),
                    new Rule(EXPERIENCE, TT_36)),
            ALL,
            false,
            true);

    /** National money from 15 October 2025. */
    static final RankingLaw NATIONAL = BEFORE_OCTOBER.withMarker(MarkerPosition.BEFORE_TIE_BREAK, null);

    /** National money before that: nothing is said of owners. */
    static final RankingLaw BEFORE_2025 = BEFORE_OCTOBER;

    private Example() {}

    /** @param grounds codes, separated by blanks */
    static Candidate candidate(String code, boolean flagship, String grounds, int experience) {
        return candidate(code, flagship, grounds, experience, 100);
    }

    static Candidate candidate(String code, boolean flagship, String grounds, int experience, long millions) {
        return new Candidate(
                id(code),
                code,
                flagship,
                held(grounds),
                experience,
                null,
                Dong.ofMillions(millions),
                Source.PROVINCIAL);
    }

    static Candidate apart(String code, @Nullable Integer place, long millions) {
        return new Candidate(
                id(code),
                code,
                false,
                held("CLEANER_PRODUCTION"),
                0,
                place,
                Dong.ofMillions(millions),
                Source.PROVINCIAL);
    }

    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    static PriorityRank rank(String ground) {
        return Stream.of(GROUNDS.get(ground))
                .filter(one -> one != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<Held> held(String grounds) {
        return Arrays.stream(grounds.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> new Held(rank(code), Held.Source.PAPER, new Named("giấy", "paper")))
                .toList();
    }

    private static Map.Entry<String, PriorityRank> ground(String code, Kind kind, int rank) {
        return Map.entry(code, rank(code, kind, rank, null, List.of(), List.of()));
    }

    private static PriorityRank rank(
            String code,
            Kind kind,
            int rank,
            @Nullable Integer atLeast,
            List<String> sectors,
            List<String> activities) {
        @Nullable BasisPoints over = null;
        return new PriorityRank(code, kind, rank, over, atLeast, sectors, activities, new Named(code, code), TT_46);
    }
}
