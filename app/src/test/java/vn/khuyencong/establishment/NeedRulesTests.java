package vn.khuyencong.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.norm.ActivityTerms.Cost;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;

class NeedRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID CENTRE = UUID.randomUUID();

    @Test
    void takesANeedThatSaysWhatItCosts() {
        assertThat(NeedRules.againstSending(need("Máy cắt laser", 800, TODAY), Cost.REQUIRED, TODAY))
                .isEmpty();
    }

    @Test
    void anAwardHasNoCostToTell() {
        var award = need("Thưởng sản phẩm tiêu biểu", 0, null);
        assertThat(NeedRules.againstSending(award, Cost.NONE, TODAY)).isEmpty();
        assertThat(NeedRules.againstSending(award, Cost.OPTIONAL, TODAY))
                .isEqualTo(List.of(Finding.of("need.cost-missing")));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var send = new Need.Send(UUID.randomUUID(), "?", false, " ", Dong.ZERO, "", TODAY.minusDays(1));
        assertThat(NeedRules.againstSending(send, null, TODAY))
                .isEqualTo(List.of(
                        Finding.of("need.activity-unknown"),
                        Finding.of("need.item-missing"),
                        Finding.of("need.cost-missing"),
                        Finding.of("need.wanted-in-the-past", null, TODAY.minusDays(1))));
    }

    @Test
    void refusesWhatIsTooLongToRead() {
        assertThat(NeedRules.againstSending(need("x".repeat(301), 800, null), Cost.OPTIONAL, TODAY))
                .isEqualTo(List.of(Finding.of("need.item-too-long", null, 300)));
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThat(NeedRules.againstDeclining(new Need.Decline(UUID.randomUUID(), 0, "  ")))
                .isEqualTo(List.of(Finding.of("need.answer-missing")));
        assertThat(NeedRules.againstDeclining(new Need.Decline(UUID.randomUUID(), 0, "Ngoài địa bàn.")))
                .isEmpty();
    }

    @Test
    void onlyTheFirstAnswerCounts() {
        assertThatCode(() -> NeedRules.requireOpen(need(NeedStage.SENT, 0), 0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> NeedRules.requireOpen(need(NeedStage.TAKEN_UP, 1), 0))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> NeedRules.requireOpen(need(NeedStage.SENT, 1), 0))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        var declined = need(NeedStage.DECLINED, 1);
        var again = new Need.Decline(declined.id(), 0, "Ngoài địa bàn. ");
        assertThat(NeedRules.isSaidAlready(declined, again, CENTRE)).isTrue();
        assertThat(NeedRules.isSaidAlready(declined, again, UUID.randomUUID())).isFalse();
        assertThat(NeedRules.isSaidAlready(declined, new Need.Decline(declined.id(), 0, "Khác."), CENTRE))
                .isFalse();
    }

    @Test
    void nobodyButTheCentreAnswers() {
        assertThatThrownBy(() -> NeedRules.requireCentre(false)).isInstanceOf(NotAllowed.class);
    }

    private static Need.Send need(String item, long millions, @Nullable LocalDate wantedBy) {
        return new Need.Send(
                UUID.randomUUID(), "ADVANCED_MACHINERY", false, item, Dong.ofMillions(millions), "", wantedBy);
    }

    private static Need need(NeedStage stage, int version) {
        return new Need(
                UUID.randomUUID(),
                "48",
                UUID.randomUUID(),
                "ADVANCED_MACHINERY",
                false,
                "Máy cắt laser",
                Dong.ofMillions(800),
                "",
                null,
                stage,
                "Ngoài địa bàn.",
                Instant.EPOCH,
                UUID.randomUUID(),
                null,
                CENTRE,
                version);
    }
}
