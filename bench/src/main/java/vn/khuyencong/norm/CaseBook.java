package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * Cases for national money, from a seed: machinery and models under both circulars and both decrees. Three in four are
 * eligible; the others fail on legal form, place or sector.
 */
final class CaseBook {

    /** Enough cases for the processor not to learn them by heart; a power of two. */
    static final int CASES = 1_024;

    private static final LocalDate FIRST = LocalDate.of(2014, 4, 8);
    private static final LocalDate NEW_DECREE = LocalDate.of(2025, 10, 15);
    private static final int DAYS = 4_640;

    private CaseBook() {}

    /** A case and where it is. */
    record Case(AssessmentRequest request, Situation situation) {

        PlaceRead place() {
            return situation.places().getFirst();
        }
    }

    static List<Case> cases(long seed) {
        var random = new Random(seed);
        return Stream.generate(() -> draw(random)).limit(CASES).toList();
    }

    private static Case draw(Random random) {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var machinery = random.nextInt(10) < 7;
        var place = place(random.nextInt(10), day);
        var applicant = new Applicant(
                pick(random, "SME", "BUSINESS_HOUSEHOLD", "COOPERATIVE", "LARGE_ENTERPRISE"),
                "20209",
                GivenPlaceFacts.NOTHING,
                pick(random, "FOOD_AGRO_PROCESSING", "MECHANICAL_ELECTRONIC", "HANDICRAFT", "TRADE_SERVICE"));
        var request = new AssessmentRequest(
                day,
                Tier.NATIONAL,
                null,
                machinery ? "ADVANCED_MACHINERY" : "DEMONSTRATION_MODEL",
                new Dong(CostDraw.draw(random)),
                machinery ? 1 : 1 + random.nextInt(2),
                machinery && random.nextInt(5) == 0,
                Set.of(),
                Dong.ZERO,
                0,
                applicant);
        return new Case(request, new Situation(List.of(place), Set.of(), Set.of()));
    }

    private static PlaceRead place(int at, LocalDate day) {
        var today = !day.isBefore(NEW_DECREE);
        if (at < 7) return in("commune", today ? "municipality" : "rural_district");
        if (at < 9) return in("ward", today ? "province" : "town");
        return in("ward", today ? "municipality" : "urban_district");
    }

    private static PlaceRead in(String kind, String parent) {
        return new PlaceRead(kind, parent, "1", null, "NONE", false);
    }

    /** The first three are as likely as one another, the last is rare. */
    private static String pick(Random random, String one, String two, String three, String rare) {
        var at = random.nextInt(15);
        return at == 0 ? rare : at % 3 == 0 ? one : at % 3 == 1 ? two : three;
    }
}
