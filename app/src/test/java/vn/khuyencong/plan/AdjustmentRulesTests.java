package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.budget.Source;
import vn.khuyencong.plan.Adjustment.Ask;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What an adjustment of an approved plan may say. */
class AdjustmentRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final UUID PLAN = UUID.randomUUID();

    @Test
    void aLineSaysWhy() {
        assertThat(codes(AdjustmentRules.againstChanging(put(Ask.AMOUNT, 90L, " "), held(Stage.APPROVED), Dong.ZERO)))
                .containsExactly("plan.change-reason-missing");
    }

    @Test
    void onlyWhatIsApprovedOrUnderWayIsAdjusted() {
        for (var stage : Stage.values()) {
            assertThat(AdjustmentRules.againstChanging(put(Ask.AMOUNT, 90L, "Giảm"), held(stage), Dong.ZERO)
                            .isEmpty())
                    .as(stage.name())
                    .isEqualTo(stage == Stage.APPROVED || stage == Stage.UNDER_WAY);
        }
    }

    @Test
    void noLineTakesWhatIsPaidOutAlready() {
        var against = AdjustmentRules.againstChanging(
                put(Ask.AMOUNT, 90L, "Giảm"), held(Stage.UNDER_WAY), Dong.ofMillions(91));
        assertThat(codes(against)).containsExactly("plan.adjustment-below-paid");
    }

    @Test
    void theYearsOfAFlagshipChangeOnItsOwnPage() {
        var flagship = new HeldFile(
                UUID.randomUUID(),
                "KC-1",
                "Đề án điểm",
                "",
                Stage.UNDER_WAY,
                true,
                Source.PROVINCIAL,
                Dong.ofMillions(100));
        assertThat(codes(AdjustmentRules.againstChanging(put(Ask.AMOUNT, 90L, "Giảm"), flagship, Dong.ZERO)))
                .containsExactly("plan.adjustment-flagship-years");
    }

    @Test
    void anotherThanTheNextOfTheReserveListNeedsAReason() {
        var next = new ReserveFile(UUID.randomUUID(), "KC-1", "", "", Dong.ofMillions(50), 1, true);
        var later = new ReserveFile(UUID.randomUUID(), "KC-2", "", "", Dong.ofMillions(50), 2, false);
        var reserve = List.of(next, later);
        assertThat(AdjustmentRules.againstPuttingIn(put(Ask.IN, null, ""), next, reserve))
                .isEmpty();
        assertThat(codes(AdjustmentRules.againstPuttingIn(put(Ask.IN, null, ""), later, reserve)))
                .containsExactly("plan.adjustment-not-next");
        assertThat(AdjustmentRules.againstPuttingIn(put(Ask.IN, null, "Máy đã sẵn sàng"), later, reserve))
                .isEmpty();
        assertThat(codes(AdjustmentRules.againstPuttingIn(put(Ask.IN, 51L, ""), next, reserve)))
                .containsExactly("plan.adjustment-over-proposed");
    }

    @Test
    void theTotalsOfEachSourceComeToItsFilesAndLines() {
        var one = held(Stage.APPROVED);
        var other = held(Stage.APPROVED);
        var totals = AdjustmentTotal.of(
                List.of(one, other),
                List.of(
                        line(one.project(), AdjustmentLine.Kind.OUT, Source.PROVINCIAL, 100, 0),
                        line(other.project(), AdjustmentLine.Kind.MORE, Source.PROVINCIAL, 100, 130),
                        line(UUID.randomUUID(), AdjustmentLine.Kind.IN, Source.COMMUNE, 0, 40)));
        assertThat(totals)
                .containsExactly(
                        new AdjustmentTotal(Source.PROVINCIAL, 2, 1, Dong.ofMillions(200), Dong.ofMillions(130)),
                        new AdjustmentTotal(Source.COMMUNE, 0, 1, Dong.ZERO, Dong.ofMillions(40)));
    }

    @Test
    void theDecisionIsDatedAndNotMadeByWhoeverSubmitted() {
        var submitted = new Adjustment(
                UUID.randomUUID(),
                PLAN,
                1,
                AdjustmentStage.SUBMITTED,
                "Cơ sở từ bỏ",
                "20/TTr-SCT",
                DAY,
                UUID.randomUUID(),
                null,
                null,
                null,
                "");
        var early = new Adjustment.Approve(PLAN, 5, " ", DAY.minusDays(1));
        assertThat(codes(AdjustmentRules.againstApproving(early, submitted, true, DAY)))
                .containsExactly(
                        "plan.decision-number-missing", "plan.decided-before-submitted", "plan.own-submission");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Adjustment.Put put(Ask ask, @Nullable Long millions, String reason) {
        return new Adjustment.Put(
                PLAN, 4, ask, UUID.randomUUID(), null, millions == null ? null : Dong.ofMillions(millions), "", reason);
    }

    private static HeldFile held(Stage stage) {
        return new HeldFile(
                UUID.randomUUID(), "KC-1", "Máy", "", stage, false, Source.PROVINCIAL, Dong.ofMillions(100));
    }

    private static AdjustmentLine line(UUID project, AdjustmentLine.Kind kind, Source source, long before, long after) {
        return new AdjustmentLine(
                project,
                "KC-1",
                "Máy",
                "",
                kind,
                null,
                source,
                Dong.ofMillions(before),
                Dong.ofMillions(after),
                "",
                "",
                null,
                false,
                "Lý do");
    }
}
