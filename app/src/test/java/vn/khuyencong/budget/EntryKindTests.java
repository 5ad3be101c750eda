package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

class EntryKindTests {

    @ParameterizedTest
    @EnumSource
    void everyEntryMovesMoneySomewhereElse(EntryKind kind) {
        assertThat(kind.from()).isNotEqualTo(kind.to());
    }

    @Test
    void whatIsOfTheYearItselfNamesNoProject() {
        assertThat(EntryKind.values())
                .filteredOn(EntryKind::ofTheFund)
                .containsExactly(
                        EntryKind.ALLOT,
                        EntryKind.WITHDRAW,
                        EntryKind.CARRY_OUT,
                        EntryKind.CARRY_IN,
                        EntryKind.MANAGE_AGENCY);
    }

    @Test
    void moneyOfAProjectNeedsItsProject() {
        assertThatThrownBy(() -> new Movement(
                        UUID.randomUUID(),
                        EntryKind.COMMIT,
                        "48",
                        2026,
                        Tier.LOCAL,
                        null,
                        new Dong(1),
                        "",
                        LocalDate.MIN,
                        ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntryOfNothingIsNone() {
        assertThatThrownBy(() -> new Movement(
                        UUID.randomUUID(),
                        EntryKind.ALLOT,
                        "48",
                        2026,
                        Tier.LOCAL,
                        null,
                        Dong.ZERO,
                        "",
                        LocalDate.MIN,
                        ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
