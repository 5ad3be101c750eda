package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khuyencong.norm.Cases.COMMUNE;
import static vn.khuyencong.norm.Cases.local;
import static vn.khuyencong.norm.Cases.machinery;
import static vn.khuyencong.norm.Cases.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/** How much, by which article. */
class SupportRulesTests {

    private final Law national = NationalNorms.with();

    @ParameterizedTest
    @CsvSource({
        // the share decides below the limit, the limit above it, in both circulars, to the day
        "2014-04-08, 399, 199500000, SHARE",
        "2014-04-08, 400, 200000000, SHARE",
        "2014-04-08, 401, 200000000, LIMIT",
        "2018-05-10, 800, 200000000, LIMIT",
        "2018-05-11, 599, 299500000, SHARE",
        "2018-05-11, 600, 300000000, SHARE",
        "2018-05-11, 601, 300000000, LIMIT",
        "2026-11-23, 800, 300000000, LIMIT",
    })
    void machineryIsSupportedByTheCircularOfTheDay(String day, long millions, long ceiling, Binding binding) {
        var answer = assess(machinery(day, millions));
        assertThat(answer.ceiling()).isEqualTo(new Dong(ceiling));
        assertThat(answer.binding()).isEqualTo(binding);
        assertThat(answer.counterpartRequired())
                .isEqualTo(Dong.ofMillions(millions).minus(new Dong(ceiling)));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-10, 1666, 499800000",
        "2018-05-10, 1667, 500000000",
        "2018-05-11, 3333, 999900000",
        "2018-05-11, 3334, 1000000000",
    })
    void modelsAreSupportedByTheCircularOfTheDay(String day, long millions, long ceiling) {
        assertThat(assess(model(day, millions)).ceiling()).isEqualTo(new Dong(ceiling));
    }

    @Test
    void everyFigureStandsInAStepWithItsArticle() {
        var day = LocalDate.of(2023, 3, 1);
        var article = NationalNorms.MACHINERY_2018.citation(day);
        assertThat(assess(machinery("2023-03-01", 800)).steps())
                .containsExactly(
                        new Step(
                                StepKind.SHARE,
                                Dong.ofMillions(400),
                                Sentence.of("norm.step.share", "50%", Dong.ofMillions(800), Dong.ofMillions(400)),
                                article),
                        new Step(
                                StepKind.CAP,
                                Dong.ofMillions(300),
                                Sentence.of(
                                        "norm.step.cap",
                                        Dong.ofMillions(300),
                                        new Named("cơ sở", "establishment"),
                                        1,
                                        Dong.ofMillions(300)),
                                article));
    }

    @ParameterizedTest
    @CsvSource({"2018-05-10, true", "2018-05-11, true", "2024-08-27, true", "2024-08-28, false", "2026-11-23, false"})
    void aFigureIsUnverifiedOnceAnUnreadCircularHasAmendedIt(String day, boolean verified) {
        var answer = assess(machinery(day, 800));
        assertThat(answer.verified()).isEqualTo(verified);
        assertThat(answer.citations()).extracting(Citation::verified).containsOnly(verified);
    }

    @Test
    void aLineLiftsTheLimitAndNotTheShare() {
        assertThat(assess(machinery("2026-11-23", 2000).asLine(true)).ceiling()).isEqualTo(Dong.ofMillions(450));
        assertThat(assess(machinery("2026-11-23", 800).asLine(true)).ceiling()).isEqualTo(Dong.ofMillions(400));
    }

    @Test
    void beforeMay2018ALineIsIgnoredAndAStepSaysSo() {
        var answer = assess(machinery("2018-05-10", 2000).asLine(true));
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(200));
        assertThat(answer.steps())
                .filteredOn(step -> step.kind() == StepKind.LINE_FACTOR)
                .extracting(Step::amount, step -> step.sentence().key())
                .containsExactly(tuple(null, "norm.step.line-ignored"));
    }

    @Test
    void priorityNeverChangesTheCeilingAndAStepSaysWhatMayBeConsidered() {
        var answer = assess(machinery("2026-11-23", 800).claiming(Set.of(PriorityGround.WOMEN_OWNED)));
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(300));
        assertThat(answer.steps().getLast())
                .isEqualTo(new Step(
                        StepKind.PRIORITY_FACTOR,
                        null,
                        Sentence.of("norm.step.priority", "1,5"),
                        NationalNorms.PRIORITY.citation(LocalDate.of(2026, 11, 23))));
    }

    @Test
    void manyUnitsMultiplyTheLimitAndNotTheShare() {
        assertThat(assess(Cases.times(model("2026-11-23", 10_000), 2)).ceiling())
                .isEqualTo(Dong.ofMillions(2000));
        assertThat(assess(Cases.times(model("2026-11-23", 1_000), 2)).ceiling()).isEqualTo(Dong.ofMillions(300));
    }

    @Test
    void sharesAreRoundedDown() {
        var request = machinery("2026-11-23", 1).onCost(new Dong(3));
        assertThat(assess(request).ceiling()).isEqualTo(new Dong(1));
    }

    @Test
    void withoutTheCostTheCeilingIsOpenAndTheLimitIsShown() {
        var request = AssessmentRequest.of(
                LocalDate.of(2026, 11, 23), Tier.NATIONAL, null, NationalNorms.MACHINERY, null, Cases.ELIGIBLE);
        var answer = assess(request);
        assertThat(answer.eligible()).isTrue();
        assertThat(answer.computable()).isTrue();
        assertThat(answer.ceiling()).isNull();
        assertThat(answer.missing()).containsExactly("eligibleCost");
        assertThat(answer.steps()).extracting(Step::kind).containsExactly(StepKind.CAP);
    }

    @Test
    void beforeApril2014NoNormIsKnown() {
        var answer = assess(machinery("2014-04-07", 800));
        assertThat(answer.eligible()).isFalse();
        assertThat(answer.computable()).isFalse();
        assertThat(answer.ceiling()).isEqualTo(Dong.ZERO);
        assertThat(answer.reasons()).extracting(Reason::code).containsExactly(Reason.Code.NO_NORM);
    }

    @Test
    void localMoneyFollowsTheProvincesOwnLevel() {
        var answer = assess(local("2026-11-23", 800), NationalNorms.local(4000, 250, null));
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(250));
        assertThat(answer.verified()).isTrue();
        assertThat(answer.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.LOCAL_LEVEL, StepKind.SHARE, StepKind.CAP);
    }

    @Test
    void aPartMissingFromALocalLevelIsTheNationalOneAndTraced() {
        var answer = assess(local("2026-11-23", 800), NationalNorms.local(null, 250, null));
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(250));
        assertThat(answer.verified()).isFalse();
        assertThat(answer.steps())
                .extracting(step -> step.sentence().key())
                .containsExactly(
                        "norm.step.local-level", "norm.step.local-part-share", "norm.step.share", "norm.step.cap");
        assertThat(assess(local("2026-11-23", 800), NationalNorms.local(3000, null, null))
                        .ceiling())
                .isEqualTo(Dong.ofMillions(240));
    }

    @Test
    void aLocalLineLimitGoesBeforeTheNationalFactor() {
        var line = local("2026-11-23", 2000).asLine(true);
        assertThat(assess(line, NationalNorms.local(5000, 200, 350)).ceiling()).isEqualTo(Dong.ofMillions(350));
        assertThat(assess(line, NationalNorms.local(5000, 200, null)).ceiling()).isEqualTo(Dong.ofMillions(300));
    }

    @Test
    void aMissingLocalLevelIsNeverReplacedByTheNationalOne() {
        var answer = assess(local("2025-07-31", 800), NationalNorms.local(5000, 300, null));
        assertThat(answer.eligible()).isTrue();
        assertThat(answer.computable()).isFalse();
        assertThat(answer.ceiling()).isNull();
        assertThat(answer.level()).isNull();
        assertThat(answer.steps()).extracting(Step::kind).containsExactly(StepKind.REFERENCE);
    }

    @Test
    void aLocalLevelReachesItsAreaOnly() {
        var area = UUID.randomUUID();
        var request = local("2026-11-23", 800);
        var inside = new Situation(COMMUNE.places(), Set.of(area), Set.of());
        var norms = NationalNorms.with(NationalNorms.local(5000, 100, null, area));
        assertThat(AssessmentRules.assess(request, norms, inside).ceiling()).isEqualTo(Dong.ofMillions(100));
        assertThat(AssessmentRules.assess(request, norms, COMMUNE).computable()).isFalse();
    }

    @Test
    void nothingLiftsAFlatAmountAboveTheCost() {
        var answer = assess(local("2026-11-23", 80), NationalNorms.of(SupportLevel.Form.FLAT, 100));
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(80));
        assertThat(answer.binding()).isEqualTo(Binding.COST);
        assertThat(answer.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.LOCAL_LEVEL, StepKind.FLAT, StepKind.COST_LIMIT);
    }

    @Test
    void theWholeCostMayBeBorne() {
        var whole = NationalNorms.of(SupportLevel.Form.FULL_COST, 1000);
        assertThat(assess(local("2026-11-23", 80), whole).ceiling()).isEqualTo(Dong.ofMillions(80));
        assertThat(assess(local("2026-11-23", 80), whole).counterpartRequired()).isEqualTo(Dong.ZERO);
    }

    @Test
    void whereTheTextPointsElsewhereNothingIsComputed() {
        var answer = assess(local("2026-11-23", 80), NationalNorms.of(SupportLevel.Form.BY_REFERENCE, null));
        assertThat(answer.computable()).isFalse();
        assertThat(answer.ceiling()).isNull();
        assertThat(answer.missing()).isEmpty();
    }

    @Test
    void aFrozenLevelIsAppliedToAnotherCostWhateverHoldsNow() {
        var request = machinery("2018-05-10", 350);
        var answer = AssessmentRules.underFrozen(
                request, national, NationalNorms.frozen(NationalNorms.MACHINERY_2014, request.date()));
        assertThat(answer.ceiling()).isEqualTo(Dong.ofMillions(175));
        assertThat(answer.level()).isEqualTo(NationalNorms.MACHINERY_2014.id());
        assertThat(answer.receipt().versions())
                .extracting(Receipt.Used::id)
                .containsExactly(NationalNorms.MACHINERY_2014.id());
    }

    private Assessment assess(AssessmentRequest request, Version... local) {
        return AssessmentRules.assess(request, NationalNorms.with(local), COMMUNE);
    }
}
