package vn.khuyencong.plan.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.plan.ranking.Held.Source;
import vn.khuyencong.shared.Named;

class GroundsTests {

    @Test
    void isLabourIntensiveFromFiftyWorkersOn() {
        assertThat(Grounds.of(workers(49), Example.ALL)).isEmpty();
        assertThat(Grounds.of(workers(null), Example.ALL)).isEmpty();
        assertThat(Grounds.of(workers(50), Example.ALL))
                .extracting(
                        held -> held.ground().ground(),
                        Held::source,
                        held -> held.words().vi())
                .containsExactly(tuple("LABOUR_INTENSIVE", Source.WORKERS, "50"));
    }

    @Test
    void readsPlaceSectorActivityAndOwner() {
        var facts = new Facts(
                "Xã Hòa Vang",
                Set.of("POOR_DISTRICT"),
                3,
                "MECHANICAL_ELECTRONIC",
                new Named("Cơ khí", "Mechanical"),
                "CLEANER_PRODUCTION_PILOT",
                new Named("Mô hình thí điểm", "Pilot"),
                true,
                true,
                null,
                Map.of());
        assertThat(Grounds.of(facts, Example.ALL))
                .extracting(
                        held -> held.ground().ground(),
                        Held::source,
                        held -> held.words().vi())
                .containsExactlyInAnyOrder(
                        tuple("POOR_DISTRICT", Source.PLACE, "Xã Hòa Vang"),
                        tuple("MECHANICAL", Source.SECTOR, "Cơ khí"),
                        tuple("CLEANER_PRODUCTION", Source.ACTIVITY, "Mô hình thí điểm"),
                        tuple("WOMEN_OWNED", Source.OWNER, ""),
                        tuple("ETHNIC_MINORITY_OWNED", Source.OWNER, ""));
    }

    @Test
    void takesAPaperForWhatIsNotKnown() {
        var facts = new Facts(
                "",
                Set.of(),
                null,
                null,
                new Named("", ""),
                "TRADEMARK",
                new Named("", ""),
                false,
                false,
                null,
                Map.of("CERTIFIED_PRODUCT", "Giấy chứng nhận 12", "POOR_DISTRICT", "30a/2008/NQ-CP"));
        assertThat(Grounds.of(facts, Example.ALL))
                .extracting(
                        held -> held.ground().ground(),
                        Held::source,
                        held -> held.words().vi())
                .containsExactlyInAnyOrder(
                        tuple("CERTIFIED_PRODUCT", Source.PAPER, "Giấy chứng nhận 12"),
                        tuple("POOR_DISTRICT", Source.PAPER, "30a/2008/NQ-CP"));
    }

    /** A certificate in force needs no paper; without one the ground is not there. */
    @Test
    void takesACertificateInForce() {
        var facts = new Facts(
                "",
                Set.of(),
                null,
                null,
                new Named("", ""),
                "TRADEMARK",
                new Named("", ""),
                false,
                false,
                "01/2026/GCN, Bánh tráng",
                Map.of());
        assertThat(Grounds.of(facts, Example.ALL))
                .extracting(
                        held -> held.ground().ground(),
                        Held::source,
                        held -> held.words().vi())
                .containsExactly(tuple("CERTIFIED_PRODUCT", Source.CERTIFICATE, "01/2026/GCN, Bánh tráng"));
    }

    private static Facts workers(@Nullable Integer workers) {
        return new Facts(
                "",
                Set.of(),
                workers,
                "OTHER",
                new Named("", ""),
                "TRADEMARK",
                new Named("", ""),
                false,
                false,
                null,
                Map.of());
    }
}
