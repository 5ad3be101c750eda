package vn.khuyencong.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

class ProgrammeRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Programme PROGRAMME =
            new Programme(UUID.randomUUID(), "48", Tier.LOCAL, "Chương trình", 2026, 2030);

    @Test
    void beginsWithANameInItsOrderOfYearsAndNoSecondOfTheSameYears() {
        assertThat(ProgrammeRules.againstCreating(create(" ", 2031, 2029, 0), true))
                .extracting(Finding::code)
                .containsExactly("programme.name-missing", "programme.years-turned-round", "programme.years-taken");
        assertThat(ProgrammeRules.againstCreating(create("Tên", 1999, 2040, 900), false))
                .extracting(Finding::code)
                .containsExactly(
                        "programme.years-out-of-range", "programme.too-many-years", "programme.growth-out-of-range");
        assertThat(ProgrammeRules.againstCreating(create("Tên", 2031, 2035, -20), false))
                .isEmpty();
    }

    @Test
    void savesOnlyTargetsAndMoneyOfItsYears() {
        var contents = new Contents(
                "",
                List.of(indicator("Máy", Map.of(2031, 5L), null)),
                List.of(new Contents.Share(2025, Source.LOCAL, Dong.ofMillions(1))),
                "");
        assertThat(ProgrammeRules.againstSaving(PROGRAMME, contents))
                .containsExactly(
                        Finding.of("programme.year-outside", null, 2026, 2030),
                        Finding.of("programme.year-outside", null, 2026, 2030));
    }

    @Test
    void aBaselineIsOfAYearBeforeAndNoIndicatorStandsTwice() {
        var contents = new Contents(
                "", List.of(indicator("Máy", Map.of(), 2026), indicator("Máy", Map.of(), 2025)), List.of(), "");
        assertThat(ProgrammeRules.againstSaving(PROGRAMME, contents))
                .containsExactly(
                        Finding.of("programme.baseline-not-before", null, "Máy", 2026),
                        Finding.of("programme.indicator-twice", null, "Máy"));
    }

    @Test
    void submitsNothingEmptyUnsavedOrAheadOfTime() {
        var submit = new Programme.Submit(UUID.randomUUID(), 0, "", TODAY.plusDays(1));
        assertThat(ProgrammeRules.againstSubmitting(submit, Contents.NONE, true, TODAY))
                .extracting(Finding::code)
                .containsExactly(
                        "programme.draft-not-saved",
                        "programme.aims-missing",
                        "programme.no-indicators",
                        "programme.no-money",
                        "programme.submission-number-missing",
                        "programme.day-in-future");
    }

    @Test
    void whoeverDraftedDoesNotApproveAndADecisionComesAfterItsSubmission() {
        var approve = new Programme.Approve(UUID.randomUUID(), 1, "9/QĐ-UBND", TODAY.minusDays(9));
        assertThat(ProgrammeRules.againstApproving(approve, submitted(), true, TODAY))
                .extracting(Finding::code)
                .containsExactly("programme.decided-before-submitted", "programme.own-draft");
    }

    @Test
    void adjustsOnlyWhatIsInForceAndForAReason() {
        assertThat(ProgrammeRules.againstAdjusting(new Programme.Adjust(PROGRAMME.id(), 1, " "), submitted()))
                .extracting(Finding::code)
                .containsExactly("programme.reason-missing", "programme.adjusted-already");
    }

    @Test
    void nothingFollowsApprovalInAnEdition() {
        assertThat(EditionStep.values()).noneMatch(step -> step.canFollow(EditionStage.APPROVED));
    }

    @Test
    void tellsBeforeAndAfterOfAnAdjustment() {
        var thread = UUID.randomUUID();
        var before = contents(thread, 10, 100);
        var after = contents(thread, 12, 90);
        assertThat(Difference.between(PROGRAMME, before, after))
                .extracting(Difference::kind, Difference::amountBefore, Difference::amountAfter)
                .containsExactly(
                        tuple(Difference.Kind.CHANGED, 10L, 12L),
                        tuple(Difference.Kind.MONEY, 100_000_000L, 90_000_000L));
        assertThat(Difference.between(PROGRAMME, before, before)).isEmpty();
        assertThat(Difference.between(PROGRAMME, before, Contents.NONE))
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.DROPPED, Difference.Kind.MONEY);
    }

    private static Contents contents(UUID thread, long target, long millions) {
        var indicator = new Indicator(
                thread, "Máy", "máy", Measure.MACHINES, null, null, null, null, "", "", Map.of(2026, target));
        return new Contents(
                "", List.of(indicator), List.of(new Contents.Share(2026, Source.LOCAL, Dong.ofMillions(millions))), "");
    }

    private static Programme.Create create(String name, int from, int to, int growth) {
        return new Programme.Create(UUID.randomUUID(), Tier.LOCAL, name, from, to, true, growth);
    }

    private static Edition submitted() {
        return new Edition(
                UUID.randomUUID(),
                PROGRAMME.id(),
                1,
                EditionStage.SUBMITTED,
                "",
                "1/TTr",
                TODAY.minusDays(3),
                null,
                null,
                null,
                "",
                1);
    }

    private static Indicator indicator(String name, Map<Integer, Long> targets, @Nullable Integer baselineYear) {
        return new Indicator(
                UUID.randomUUID(),
                name,
                "máy",
                Measure.MACHINES,
                null,
                null,
                baselineYear == null ? null : 1L,
                baselineYear,
                "",
                "",
                targets);
    }
}
