package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/** What holds for every case whatever, tried on cases drawn by a seed. */
@OfficeTest
@TestInstance(Lifecycle.PER_CLASS)
class SupportPropertiesTests {

    private static final int CASES = 20_000;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private TransactionTemplate transaction;

    private Law law;

    @BeforeAll
    void readTheLaw() {
        law = WideLaw.beside(Objects.requireNonNull(transaction.execute(_ -> snapshots.current())));
    }

    @Test
    void supportNeverPassesTheCostNorTheLimitOfAllUnitsAndTheRestIsTheApplicants() {
        var cases = new RandomCases(1, law);
        var decided = 0;
        for (int i = 0; i < CASES; i++) {
            var asked = cases.any();
            var answer = AssessmentRules.assess(asked, law, cases.place());
            if (!answer.decided()) continue;
            decided++;
            var ceiling = Objects.requireNonNull(answer.ceiling());
            var cost = asked.eligibleCost();
            if (cost != null) {
                assertThat(ceiling).as("%s", asked).isLessThanOrEqualTo(cost);
                assertThat(ceiling.plus(Objects.requireNonNull(answer.counterpartRequired())))
                        .isEqualTo(cost);
            }
            for (var step : answer.steps()) {
                if (step.kind() == StepKind.CAP || step.kind() == StepKind.SHARE || step.kind() == StepKind.FLAT) {
                    assertThat(ceiling).as("%s", asked).isLessThanOrEqualTo(Objects.requireNonNull(step.amount()));
                }
            }
            if (asked.tier() == Tier.NATIONAL) checkLimit(asked, ceiling);
        }
        assertThat(decided).isGreaterThan(CASES / 10);
    }

    /** The limit as the law says it, and not as a step tells it. */
    private void checkLimit(AssessmentRequest asked, Dong ceiling) {
        var terms = Objects.requireNonNull(law.national(asked.activity(), asked.date()));
        var limit = terms.level().content().money("limit");
        if (limit == null) return;
        var factor = terms.level().content().rate("line_factor");
        var most = asked.productionLine() && factor != null ? limit.share(factor) : limit;
        assertThat(ceiling.value()).isLessThanOrEqualTo(most.value() * asked.quantity());
    }

    @Test
    void supportDoesNotFallWhenTheCostRises() {
        var cases = new RandomCases(2, law);
        for (int i = 0; i < CASES; i++) {
            var asked = cases.welcome();
            var place = cases.place();
            var cost = asked.eligibleCost();
            if (cost == null) continue;
            var more = asked.onCost(cost.plus(new Dong(1 + cases.upTo(i % 2 == 0 ? 3 : 1_000_000_000L))));
            var lower = AssessmentRules.assess(asked, law, place).ceiling();
            var higher = AssessmentRules.assess(more, law, place).ceiling();
            assertThat(higher == null).isEqualTo(lower == null);
            if (lower != null && higher != null)
                assertThat(higher).as("%s", more).isGreaterThanOrEqualTo(lower);
        }
    }

    @Test
    void aShareIsRoundedDownToTheDong() {
        var cases = new RandomCases(3, law);
        var shares = 0;
        for (int i = 0; i < CASES; i++) {
            var asked = cases.welcome();
            var answer = AssessmentRules.assess(asked, law, cases.place());
            if (answer.binding() != Binding.SHARE || answer.ceiling() == null || asked.eligibleCost() == null) continue;
            var share = share(answer);
            var exact = BigInteger.valueOf(asked.eligibleCost().value()).multiply(BigInteger.valueOf(share.value()));
            assertThat(BigInteger.valueOf(answer.ceiling().value()))
                    .isEqualTo(exact.divide(BigInteger.valueOf(10_000)));
            shares++;
        }
        assertThat(shares).isGreaterThan(1_000);
    }

    /** The share that the answer tells. */
    private static BasisPoints share(Assessment answer) {
        var step = answer.steps().stream()
                .filter(one -> one.kind() == StepKind.SHARE)
                .findFirst()
                .orElseThrow();
        var percent = step.sentence()
                .arguments()
                .getFirst()
                .toString()
                .replace("%", "")
                .replace(',', '.');
        return new BasisPoints(new BigDecimal(percent).movePointRight(2).intValueExact());
    }

    @Test
    void aStepSaysWhetherALineHasLiftedTheLimit() {
        var cases = new RandomCases(5, law);
        var lifted = 0;
        for (int i = 0; i < CASES; i++) {
            var asked = cases.welcome().asLine(true);
            var place = cases.place();
            var told = AssessmentRules.assess(asked, law, place);
            var plain = AssessmentRules.assess(asked.asLine(false), law, place);
            var step = told.steps().stream()
                    .filter(one -> one.kind() == StepKind.LINE_FACTOR)
                    .findFirst();
            if (step.isEmpty() || step.get().amount() == null) {
                assertThat(told.ceiling()).as("%s", asked).isEqualTo(plain.ceiling());
                continue;
            }
            lifted++;
            var each = step.get().amount().value();
            assertThat(told.steps().stream()
                            .filter(one -> one.kind() == StepKind.CAP || one.kind() == StepKind.FLAT)
                            .map(Step::amount))
                    .as("%s", asked)
                    .containsExactly(new Dong(each * asked.quantity()));
        }
        assertThat(lifted).isGreaterThan(100);
    }

    @Test
    void theOrderInWhichNormsAreLoadedDoesNotMatter() {
        var versions = law.norms().all().toList();
        for (int seed = 0; seed < 4; seed++) {
            var shuffled = new ArrayList<>(versions);
            Collections.shuffle(shuffled, new Random(seed));
            var other = new Law(Snapshot.of(law.norms().definitions(), shuffled), law.catalogue());
            assertThat(other.norms().hash()).isEqualTo(law.norms().hash());
            var cases = new RandomCases(4 + seed, law);
            for (int i = 0; i < CASES / 10; i++) {
                var asked = cases.any();
                var place = cases.place();
                assertThat(AssessmentRules.assess(asked, other, place))
                        .isEqualTo(AssessmentRules.assess(asked, law, place));
            }
        }
    }

    /** Everything but the receipt, which names the whole law. */
    static List<@Nullable Object> said(Assessment answer) {
        return Arrays.asList(
                answer.eligible(),
                answer.computable(),
                answer.ceiling(),
                answer.counterpartRequired(),
                answer.verified(),
                answer.reasons(),
                answer.missing(),
                answer.steps(),
                answer.citations(),
                answer.grounds(),
                answer.binding(),
                answer.level());
    }
}
