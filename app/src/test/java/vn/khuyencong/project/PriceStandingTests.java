package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.project.Cases.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.project.PriceEvidence.Kind;
import vn.khuyencong.project.PriceStanding.Counting;
import vn.khuyencong.project.PriceStanding.Verdict;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** A machine for 780 million held against what its price rests on. */
class PriceStandingTests {

    private static final String MACHINE = "Máy cắt laser";
    private static final PriceRule STOPS = rule(true, true);

    @Test
    void threeSuppliersAtTheSamePriceOrMoreAreEnough() {
        var standing = standing(STOPS, quoted("1", 780), quoted("2", 800), quoted("3", 790));
        assertThat(machine(standing).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(standing.findings()).isEmpty();
        assertThat(standing.against(Step.SUBMIT)).isEmpty();
    }

    @Test
    void twoSuppliersAreNotEnoughAndTheRuleIsNamed() {
        var standing = standing(STOPS, quoted("1", 780), quoted("2", 800));
        assertThat(standing.against(Step.SUBMIT))
                .containsExactly(Finding.of("project.price-evidence-lacking", Cases.PAPERS, 1, MACHINE, 3, 2L));
        assertThat(standing.against(Step.APPRAISE)).isEmpty();
    }

    @Test
    void theSameSupplierTwiceIsOneAndTheLaterQuotationCounts() {
        var standing = standing(
                STOPS,
                quoted("1", 700, TODAY.minusDays(20)),
                quoted("1", 790, TODAY.minusDays(5)),
                quoted("2", 800),
                quoted("3", 810));
        assertThat(machine(standing).quotations()).isEqualTo(3);
        assertThat(machine(standing).lowest()).isEqualTo(Dong.ofMillions(790));
        assertThat(counting(standing))
                .containsExactly(Counting.SAME_SUPPLIER, Counting.COUNTS, Counting.COUNTS, Counting.COUNTS);
    }

    @Test
    void aQuotationCountsToTheLastDayOfItsAge() {
        assertThat(counting(standing(STOPS, quoted("1", 780, TODAY.minusDays(180)))))
                .containsExactly(Counting.COUNTS);
        assertThat(counting(standing(STOPS, quoted("1", 780, TODAY.minusDays(181)))))
                .containsExactly(Counting.TOO_OLD);
        assertThat(counting(standing(STOPS, quoted("1", 780, TODAY.plusDays(1)))))
                .containsExactly(Counting.NOT_YET);
    }

    @Test
    void oneValuationIsEnoughWhileItIsValid() {
        assertThat(machine(standing(STOPS, valued(780, TODAY))).verdict()).isEqualTo(Verdict.RIGHT);
        var ended = standing(STOPS, valued(780, TODAY.minusDays(1)));
        assertThat(machine(ended).verdict()).isEqualTo(Verdict.LACKING);
        assertThat(counting(ended)).containsExactly(Counting.ENDED);
    }

    @Test
    void aPriceAboveTheLowestThatCountsIsFound() {
        var standing = standing(STOPS, quoted("1", 779), quoted("2", 800), quoted("3", 790));
        assertThat(machine(standing).verdict()).isEqualTo(Verdict.OVER);
        assertThat(standing.against(Step.SUBMIT))
                .containsExactly(Finding.of(
                        "project.price-over-evidence",
                        Cases.PAPERS,
                        1,
                        MACHINE,
                        Dong.ofMillions(780),
                        Dong.ofMillions(779)));
    }

    @Test
    void whatOnlyWarnsIsSaidAndStopsNothing() {
        var standing = standing(rule(false, false), quoted("1", 700));
        assertThat(standing.findings()).hasSize(2);
        assertThat(standing.against(Step.SUBMIT)).isEmpty();
        assertThat(standing(rule(false, true), quoted("1", 700)).against(Step.SUBMIT))
                .extracting(Finding::code)
                .containsExactly("project.price-over-evidence");
    }

    @Test
    void aSmallOrUnsupportedLineNeedsNone() {
        var standing = standing(STOPS);
        assertThat(standing.lines()).extracting(line -> line.needed()).containsExactly(true, false);
        assertThat(PriceStanding.of(Cases.asking(300), List.of(), null, TODAY).findings())
                .isEmpty();
    }

    @Test
    void evidenceOfALineThatIsGoneIsShownApart() {
        var stray = kept("1", "Máy tiện", Kind.QUOTATION, 500, TODAY, null);
        var standing = PriceStanding.of(Cases.asking(300), List.of(stray), STOPS, TODAY);
        assertThat(standing.strays()).containsExactly(stray);
        // However it is spaced and capitalised, it is the same line.
        assertThat(standing(STOPS, kept("1", " máy  CẮT laser", Kind.QUOTATION, 780, TODAY, null))
                        .strays())
                .isEmpty();
    }

    private static PriceRule rule(boolean lackingStops, boolean overStops) {
        return new PriceRule(
                Set.of("ADVANCED_MACHINERY"),
                Dong.ofMillions(50),
                3,
                180,
                Step.SUBMIT,
                lackingStops,
                overStops,
                Cases.PAPERS);
    }

    private static PriceStanding standing(PriceRule rule, PriceEvidence.Kept... kept) {
        return PriceStanding.of(Cases.asking(300), List.of(kept), rule, TODAY);
    }

    private static PriceStanding.Line machine(PriceStanding standing) {
        return standing.lines().getFirst();
    }

    private static List<Counting> counting(PriceStanding standing) {
        return machine(standing).evidence().stream()
                .map(PriceStanding.Judged::counting)
                .toList();
    }

    private static PriceEvidence.Kept quoted(String supplier, long millions) {
        return quoted(supplier, millions, TODAY.minusDays(10));
    }

    private static PriceEvidence.Kept quoted(String supplier, long millions, LocalDate on) {
        return kept(supplier, MACHINE, Kind.QUOTATION, millions, on, null);
    }

    private static PriceEvidence.Kept valued(long millions, LocalDate until) {
        return kept("9", MACHINE, Kind.VALUATION, millions, TODAY.minusDays(30), until);
    }

    private static PriceEvidence.Kept kept(
            String supplier, String line, Kind kind, long millions, LocalDate on, @Nullable LocalDate until) {
        return new PriceEvidence.Kept(
                new PriceEvidence(
                        UUID.randomUUID(),
                        line,
                        kind,
                        "Nhà cung cấp " + supplier,
                        "010000000" + supplier,
                        "12/CT",
                        on,
                        until,
                        Dong.ofMillions(millions)),
                UUID.randomUUID());
    }
}
