package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Cases drawn by a seed, so that a failure comes again. */
final class RandomCases {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 366 * 17;

    private final Random random;
    private final Law law;

    RandomCases(long seed, Law law) {
        this.random = new Random(seed);
        this.law = law;
    }

    /** A case of someone whom the rules let in. */
    AssessmentRequest welcome() {
        var tier = random.nextBoolean() ? Tier.NATIONAL : Tier.LOCAL;
        return WideLaw.asks(one(law.catalogue().activities()).code(), tier, province(tier), day(), cost(), quantity())
                .asLine(random.nextInt(3) == 0);
    }

    /** A case of anybody: forms, sectors, other money, times and grounds as they come. */
    AssessmentRequest any() {
        var plain = welcome();
        var applicant = new Applicant(
                random.nextInt(10) == 0 ? null : one(List.copyOf(law.forms())),
                "any",
                GivenPlaceFacts.NOTHING,
                random.nextInt(10) == 0 ? null : one(List.copyOf(law.sectors())));
        return new AssessmentRequest(
                plain.date(),
                plain.tier(),
                plain.province(),
                plain.activity(),
                plain.eligibleCost(),
                plain.quantity(),
                plain.productionLine(),
                random.nextInt(4) == 0 ? Set.of(one(List.of(PriorityGround.values()))) : Set.of(),
                random.nextInt(10) == 0 ? new Dong(1) : Dong.ZERO,
                random.nextInt(4),
                applicant);
    }

    Situation place() {
        return one(WideLaw.PLACES);
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    @Nullable
    String province(Tier tier) {
        if (tier == Tier.NATIONAL) return null;
        return random.nextInt(3) == 0 ? WideLaw.CITY : one(WideLaw.PROVINCES);
    }

    /** Nothing, a few đồng, or anything up to a thousand billion, as likely small as large; sometimes not told. */
    @Nullable
    Long cost() {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> (long) random.nextInt(20);
            case 2 -> (1L + random.nextInt(100)) * 100_000_000L;
            default -> Math.min(1_000_000_000_000L, (long) Math.exp(random.nextDouble() * 27.7));
        };
    }

    int quantity() {
        return random.nextInt(4) == 0 ? 1 + random.nextInt(1_000) : 1;
    }

    long upTo(long bound) {
        return random.nextLong(bound);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
