package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khuyencong.project.Settlement.Difference;
import vn.khuyencong.project.Settlement.Kind;
import vn.khuyencong.project.Settlement.Reasons;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

class SettlementRulesTests {

    private static final Reasons NONE = new Reasons(Map.of());

    @Test
    void figuresThatAgreeSettleWithoutAWord() {
        var settlement = settlement(780, 300, 300, 780, 300, 300);
        assertThat(settlement.differences()).isEmpty();
        assertThat(settlement.due()).isEqualTo(Dong.ofMillions(300));
        assertThat(settlement.returned()).isEqualTo(Dong.ZERO);
        assertThat(findings(settlement, NONE)).isEmpty();
    }

    @Test
    void aLowerSupportOnLessAcceptedCostIsExplainedByItsArticle() {
        var settlement = settlement(780, 300, 300, 560, 280, 280);
        assertThat(settlement.differences())
                .contains(new Difference(
                        "CONTRACTED_RECOMPUTED",
                        Dong.ofMillions(300),
                        Dong.ofMillions(280),
                        Kind.EXPLAINED,
                        Cases.LEVEL));
        assertThat(settlement.returned()).isEqualTo(Dong.ofMillions(20));
    }

    @Test
    void anUnexplainedDifferenceBlocksUntilAReasonIsGiven() {
        var settlement = settlement(780, 300, 290, 780, 300, 290);
        assertThat(findings(settlement, NONE))
                .extracting(Finding::code)
                .containsExactly("project.difference-APPROVED_CONTRACTED");
        assertThat(findings(settlement, new Reasons(Map.of("APPROVED_CONTRACTED", "Giá máy giảm"))))
                .isEmpty();
        assertThat(findings(settlement, new Reasons(Map.of("APPROVED_CONTRACTED", "  "))))
                .hasSize(1);
    }

    @Test
    void noReasonMakesAnUnlawfulDifferenceRight() {
        var reasons = new Reasons(Map.of("APPROVED_CONTRACTED", "vì thế", "DUE_PAID", "vì thế"));
        assertThat(findings(settlement(780, 300, 310, 780, 300, 290), reasons))
                .extracting(Finding::code)
                .containsExactly("project.difference-APPROVED_CONTRACTED", "project.difference-DUE_PAID");
    }

    private static List<Finding> findings(Settlement settlement, Reasons reasons) {
        return SettlementRules.findings(settlement, reasons, "05/BB", Cases.TODAY, Cases.TODAY);
    }

    private static Settlement settlement(
            long estimated, long approved, long contracted, long accepted, long recomputed, long paid) {
        return new Settlement(
                Dong.ofMillions(estimated),
                Dong.ofMillions(approved),
                Dong.ofMillions(contracted),
                Dong.ofMillions(accepted),
                Dong.ofMillions(recomputed),
                Dong.ofMillions(paid),
                Cases.LEVEL);
    }
}
