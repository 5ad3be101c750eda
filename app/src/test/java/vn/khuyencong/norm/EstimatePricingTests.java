package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.norm.EstimatePricing.Figure;
import vn.khuyencong.norm.EstimatePricing.ItemNorm;
import vn.khuyencong.norm.EstimatePricing.Line;
import vn.khuyencong.norm.EstimatePricing.Verdict;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Quantity;

class EstimatePricingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Citation ANNEX =
            new Citation(new UUID(0, 1), "03/2025/QĐ-UBND (MẪU)", "Phụ lục 1", LocalDate.of(2025, 8, 1), true);
    private static final Item LOOM = new Item(
            "LOOM",
            "ADVANCED_MACHINERY",
            Item.Kind.QUANTITY,
            new Named("Máy dệt", "Loom"),
            new Named("máy", "machine"),
            "");

    @Test
    void aLineWithinItsNormIsFine() {
        var pricing = price(norm(6, 120), line(1, 4, 110));
        assertThat(pricing.lines()).extracting(EstimatePricing.Priced::verdict).containsExactly(Verdict.WITHIN);
        assertThat(pricing.findings()).isEmpty();
        assertThat(pricing.total()).isEqualTo(Dong.ofMillions(440));
        assertThat(pricing.byNorm()).isEqualTo(Dong.ofMillions(480));
        assertThat(pricing.deviation().amount()).isEqualTo("−40.000.000");
        assertThat(pricing.deviation().percent()).isEqualTo("−8,33%");
    }

    @Test
    void aPriceOverTheNormNamesItsArticleAndHowFar() {
        var pricing = price(norm(null, 120), line(1, 2, 150));
        assertThat(pricing.findings())
                .containsExactly(
                        Finding.of("norm.price-over", ANNEX, 1, Dong.ofMillions(150), Dong.ofMillions(120), "+25%"));
        assertThat(pricing.byNorm()).isEqualTo(Dong.ofMillions(240));
    }

    @Test
    void moreThanTheNormIsCountedAtTheNormOnly() {
        var pricing = price(norm(6, null), line(1, 10, 15));
        assertThat(pricing.findings())
                .containsExactly(Finding.of("norm.quantity-over", ANNEX, 1, Quantity.of(10), Quantity.of(6)));
        assertThat(pricing.byNorm()).isEqualTo(Dong.ofMillions(90));
    }

    @Test
    void linesOfOneItemShareItsNormInTheirOrder() {
        var pricing = price(norm(6, 120), line(1, 4, 120), line(2, 4, 120));
        assertThat(pricing.lines())
                .extracting(EstimatePricing.Priced::byNorm)
                .containsExactly(Dong.ofMillions(480), Dong.ofMillions(240));
        assertThat(pricing.findings())
                .containsExactly(Finding.of("norm.quantity-over", ANNEX, 2, Quantity.of(4), Quantity.of(2)));
    }

    @Test
    void aLineWithoutANormSaysSoAndCountsAsAsked() {
        var other = new Line(2, "KILN", Quantity.of(1), Dong.ofMillions(400), Dong.ofMillions(400));
        var plain = new Line(3, null, null, null, Dong.ofMillions(45));
        var uncounted = new Line(4, "LOOM", null, null, Dong.ofMillions(30));
        var pricing = price(norm(6, 120), line(1, 1, 150), other, plain, uncounted);
        assertThat(pricing.lines())
                .extracting(EstimatePricing.Priced::verdict)
                .containsExactly(Verdict.OVER, Verdict.NO_NORM, Verdict.NO_ITEM, Verdict.NOT_COUNTED);
        assertThat(pricing.withoutNorm()).isEqualTo(3);
        assertThat(pricing.byNorm()).isEqualTo(Dong.ofMillions(120 + 400 + 45 + 30));
    }

    @Test
    void beingOverIsAWarningUnlessTheProvinceRefusesIt() {
        var over = line(1, 2, 150);
        assertThat(price(norm(null, 120), over).against()).isEmpty();
        assertThat(EstimatePricing.of(DAY, List.of(over), Map.of("LOOM", norm(null, 120)), true)
                        .against())
                .hasSize(1);
    }

    @Test
    void aFractionOfAQuantityIsRoundedDownToTheDong() {
        var line = new Line(1, "LOOM", new Quantity(1_333), new Dong(100), new Dong(133));
        assertThat(price(norm(null, 1), line).byNorm()).isEqualTo(new Dong(1_333_000));
        assertThat(new Quantity(1_333).at(new Dong(100))).isEqualTo(new Dong(133));
    }

    @Test
    void anEstimateOfNoItemsHasNothingToSay() {
        assertThat(price(norm(6, 120), new Line(1, null, null, null, Dong.ofMillions(45)))
                        .saysAnything())
                .isFalse();
    }

    private static EstimatePricing price(ItemNorm norm, Line... lines) {
        return EstimatePricing.of(DAY, List.of(lines), Map.of("LOOM", norm), false);
    }

    private static Line line(int position, long quantity, long millions) {
        return new Line(
                position,
                "LOOM",
                Quantity.of(quantity),
                Dong.ofMillions(millions),
                Dong.ofMillions(quantity * millions));
    }

    private static ItemNorm norm(@Nullable Integer quantity, @Nullable Integer millions) {
        var inForce = Period.since(LocalDate.of(2025, 8, 1));
        return new ItemNorm(
                LOOM,
                quantity == null ? null : new Figure<>(Quantity.of(quantity), ANNEX, inForce),
                millions == null ? null : new Figure<>(Dong.ofMillions(millions), ANNEX, inForce));
    }
}
